// The public GraphQL API, asked as any client asks it: with the cookie of the sign-in.

const endpoint = new URL("../graphql", location.href);

async function post(query, variables, accept) {
  return fetch(endpoint, {
    method: "POST",
    headers: { "Content-Type": "application/json", Accept: accept },
    body: JSON.stringify({ query, variables }),
  });
}

/** The data of an answer; an error of the whole operation is thrown. */
export async function ask(query, variables = {}) {
  return dataOf(await (await post(query, variables, "application/graphql-response+json")).json());
}

function dataOf({ data, errors }) {
  if (errors) throw new Error(errors.map(error => error.message).join(" "));
  return data;
}

/** What a subscription tells, as an event stream (graphql-sse, distinct connections); an error, or an answer that is none, is thrown. */
export async function* follow(query, variables = {}) {
  const response = await post(query, variables, "text/event-stream");
  if (!response.headers.get("Content-Type")?.startsWith("text/event-stream")) throw new Error(`The answer is ${response.status} and no stream.`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) return;
    text += value.replaceAll("\r", "");
    const events = text.split("\n\n");
    text = events.pop();
    for (const event of events) {
      const kind = /^event: ?(.*)$/m.exec(event)?.[1];
      if (kind === "complete") return;
      if (kind === "next") yield dataOf(JSON.parse(/^data: ?(.*)$/m.exec(event)[1]));
    }
  }
}
