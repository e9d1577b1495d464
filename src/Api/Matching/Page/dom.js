// Elements from data: every text goes in as text, never as markup.

/** An element with attributes and children; a child that is null is left out. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes))
    if (name === "style") Object.assign(element.style, value);
    else element.setAttribute(name, value);
  element.append(...children.flat().filter(child => child != null));
  return element;
}

/** The same in a drawing. */
export function svg(tag, attributes = {}, ...children) {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.flat());
  return element;
}

export const byId = id => document.getElementById(id);

export const number = value => value.toLocaleString("en");

/** SAME_INSTITUTION reads as "same institution". */
export const words = name => name.toLowerCase().replaceAll("_", " ");

/** A table with a caption for who does not see it as a whole; cells that are numbers stand to the right. */
export function table(caption, heads, rows) {
  const cell = (tag, value, extra = {}) => h(tag, typeof value === "number" ? { class: "number", ...extra } : extra, typeof value === "number" ? number(value) : value);
  return h("div", { class: "wide" }, h("table", {},
    h("caption", {}, caption),
    h("thead", {}, h("tr", {}, heads.map((head, i) => h("th", { scope: "col", class: typeof rows[0]?.[i] === "number" ? "number" : "" }, head)))),
    h("tbody", {}, rows.map(([first, ...rest]) => h("tr", {}, cell("th", first, { scope: "row" }), rest.map(value => cell("td", value)))))));
}
