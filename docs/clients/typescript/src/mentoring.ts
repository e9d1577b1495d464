// The client: queries and mutations over HTTP, subscriptions over one WebSocket, both with the same token.
import { Client, fetchExchange, subscriptionExchange, type AnyVariables, type OperationResult } from "@urql/core";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

export function connect(url: string, token: string): Client {
  const authorization = `Bearer ${token}`;
  const socket = createClient({
    url: url.replace(/^http/, "ws"),
    // Browsers, and Node.js from version 22 on, have one of their own.
    webSocketImpl: WebSocket,
    connectionParams: { authorization },
    // It comes back after a deploy, however long that takes.
    retryAttempts: Infinity,
  });

  return new Client({
    url,
    preferGetMethod: false,
    fetchOptions: { headers: { authorization } },
    exchanges: [
      fetchExchange,
      subscriptionExchange({
        forwardSubscription: ({ query, variables }) => ({
          subscribe: (sink) => ({ unsubscribe: socket.subscribe({ query: query ?? "", variables }, sink) }),
        }),
      }),
    ],
  });
}

/** The data of an answer; what is wrong with the request itself is thrown. Refusals are in the data, as `errors` of the payload. */
export async function dataOf<Data, Variables extends AnyVariables>(answer: PromiseLike<OperationResult<Data, Variables>>): Promise<Data> {
  const { data, error } = await answer;
  if (error) throw error;
  if (data === undefined) throw new Error("There is no answer.");
  return data;
}
