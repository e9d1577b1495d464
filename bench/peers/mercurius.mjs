import { makeExecutableSchema } from '@graphql-tools/schema'
import Fastify from 'fastify'
import mercurius from 'mercurius'
import { check } from './access.mjs'
import { loaders, resolvers, typeDefs } from './schema.mjs'

const app = Fastify()
app.register(mercurius, {
  schema: makeExecutableSchema({ typeDefs, resolvers }),
  // Compiles a document that has come once.
  jit: 1,
  context: request => ({ caller: check(request.headers.authorization), ...loaders() }),
})
await app.listen({ port: Number(process.env.BENCH_PORT), host: '127.0.0.1' })
