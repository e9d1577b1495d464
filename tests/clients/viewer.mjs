// One person's program: operations over HTTP, and a subscription with the client graphql-ws.
import assert from "node:assert/strict";
import { createClient } from "graphql-ws";
import WebSocket from "ws";

// A pong says that every subscription before its ping has missed nothing since.
class AskingWebSocket extends WebSocket {
  send(message) {
    super.send(message);
    if (JSON.parse(message).type === "subscribe") super.send(JSON.stringify({ type: "ping" }));
  }
}

export class Viewer {
  #url;
  #authorization;
  #client;
  #events;

  constructor(url, token) {
    this.#url = url;
    this.#authorization = `Bearer ${token}`;
  }

  /** The data of an answer without errors. */
  async ask(query, variables) {
    const response = await fetch(this.#url, {
      method: "POST",
      headers: { "content-type": "application/json", authorization: this.#authorization },
      body: JSON.stringify({ query, variables }),
    });
    const { data, errors } = await response.json();
    assert.equal(errors, undefined, JSON.stringify(errors));
    return data;
  }

  /** The payload of a mutation that is not refused; the document selects `errors`. */
  async do(mutation, variables) {
    const [payload] = Object.values(await this.ask(mutation, variables));
    assert.equal(payload.errors, null, JSON.stringify(payload.errors));
    return payload;
  }

  /** Subscribes, and waits until nothing that happens from now on can be missed. */
  async follow(query) {
    const listening = new Promise((listens) => {
      this.#client = createClient({
        url: this.#url.replace(/^http/, "ws"),
        webSocketImpl: AskingWebSocket,
        retryAttempts: 0,
        connectionParams: { authorization: this.#authorization },
        on: { pong: (received) => received && listens() },
      });
    });
    this.#events = this.#client.iterate({ query });
    await listening;
  }

  /** The data of the next event; an event too many would come in its place. */
  async hear() {
    const { value, done } = await this.#events.next();
    assert.equal(done, false, "The stream has ended.");
    assert.equal(value.errors, undefined, JSON.stringify(value.errors));
    return value.data;
  }

  async leave() {
    await this.#client.dispose();
  }
}
