import { ask } from "./graphql.js";

/** A list that is read page by page: what is drawn of each node is appended, and the button asks for the next page. */
export class Paged {
  #query; #variables; #pick; #draw; #fail; #into; #more; #count; #turn = 0; #cursor = null;

  constructor({ query, pick, draw, fail, into, more, count }) {
    [this.#query, this.#pick, this.#draw, this.#fail, this.#into, this.#more, this.#count] = [query, pick, draw, fail, into, more, count];
    more.addEventListener("click", () => this.#next());
  }

  /** From the beginning, with these variables. */
  show(variables) {
    [this.#variables, this.#cursor] = [variables, null];
    return this.#next();
  }

  #next() {
    return this.#read().catch(this.#fail);
  }

  async #read() {
    // An answer to what is not asked any more is not drawn.
    const turn = ++this.#turn;
    const after = this.#cursor;
    const page = this.#pick(await ask(this.#query, { ...this.#variables, after }));
    if (turn !== this.#turn) return;
    const drawn = page.nodes.map(this.#draw);
    if (after) this.#into.append(...drawn);
    else this.#into.replaceChildren(...(drawn.length ? drawn : ["Nobody."]));
    this.#cursor = page.pageInfo.endCursor;
    this.#more.hidden = !page.pageInfo.hasNextPage;
    this.#count.textContent = page.totalCount.toLocaleString("en");
    if (after) drawn[0]?.setAttribute("tabindex", "-1"), drawn[0]?.focus();
  }
}
