import { createServer } from 'node:http'
import { createSchema, createYoga } from 'graphql-yoga'
import { check } from './access.mjs'
import { loaders, resolvers, typeDefs } from './schema.mjs'

const yoga = createYoga({
  schema: createSchema({ typeDefs, resolvers }),
  graphqlEndpoint: '/graphql',
  logging: false,
  graphiql: false,
  context: ({ request }) => ({ caller: check(request.headers.get('authorization')), ...loaders() }),
})

createServer(yoga).listen(Number(process.env.BENCH_PORT), '127.0.0.1')
