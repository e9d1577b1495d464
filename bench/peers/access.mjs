// Every server of the benchmark verifies the same bearer token: HS256, issuer, audience and expiry.
import { createVerifier } from 'fast-jwt'

const verify = createVerifier({
  key: Buffer.from(process.env.BENCH_KEY, 'base64'),
  algorithms: ['HS256'],
  allowedIss: process.env.BENCH_ISSUER,
  allowedAud: 'mentoring',
})

export function check(authorization) {
  if (!authorization?.startsWith('Bearer ')) throw new Error('No token.')
  return verify(authorization.slice(7))
}
