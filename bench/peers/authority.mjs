// The issuer whose tokens our production build accepts. Its key is symmetrical and given to every server as a setting,
// so it publishes none; `authority.mjs token` prints a token of the staff.
import { createServer } from 'node:http'
import { createSigner } from 'fast-jwt'

const issuer = process.env.BENCH_ISSUER
if (process.argv[2] === 'token') {
  const sign = createSigner({ key: Buffer.from(process.env.BENCH_KEY, 'base64'), algorithm: 'HS256', iss: issuer, aud: 'mentoring', expiresIn: 86_400_000 })
  console.log(sign({ sub: 'M1', email: 'm1@example.org', email_verified: true, name: 'Staff', roles: ['staff'] }))
} else {
  createServer((request, response) => {
    response.setHeader('Content-Type', 'application/json')
    response.end(JSON.stringify(request.url.endsWith('/keys') ? { keys: [] } : { issuer, jwks_uri: `${issuer}/keys` }))
  }).listen(Number(new URL(issuer).port), '127.0.0.1')
}
