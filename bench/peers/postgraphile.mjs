// PostGraphile over the same tables; its own names, which the documents alias to the contract's.
import './polyfill.mjs'
import { createServer } from 'node:http'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { postgraphile } from 'postgraphile'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'
import { check } from './access.mjs'

const { BENCH_PGHOST: host, BENCH_PGPORT: port, BENCH_PGUSER: user, BENCH_PGDATABASE: database } = process.env
const server = createServer()
const instance = postgraphile({
  extends: [PostGraphileAmberPreset],
  disablePlugins: ['PgIndexBehaviorsPlugin'],
  schema: { defaultBehavior: '+connection +list' },
  pgServices: [makePgService({ poolConfig: { host, port: Number(port), user, database, max: 16 }, schemas: ['public'] })],
  grafserv: { graphqlPath: '/graphql', graphiql: false, watch: false },
  grafast: { explain: false, context: ({ node }) => ({ caller: check(node?.req.headers.authorization) }) },
})
instance.createServ(grafserv).addTo(server)
server.listen(Number(process.env.BENCH_PORT), '127.0.0.1')
