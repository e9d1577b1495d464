import { svg, h, table } from "./dom.js";

const width = 520, height = 220, left = 34, bottom = 24, top = 10;

/** How scores are distributed: bars for the run, outlines for greedy, and the same as a table for who does not see them. */
export function distribution(run, greedy) {
  const most = Math.max(1, ...run, ...greedy);
  const step = (width - left) / run.length;
  const y = count => top + (height - top - bottom) * (1 - count / most);
  const bar = (count, i, kind, inset) => svg("rect", {
    class: kind, x: left + i * step + inset, width: step - 2 * inset, y: y(count), height: height - bottom - y(count),
  });
  return h("div", {},
    svg("svg", { viewBox: `0 0 ${width} ${height}`, role: "img", "aria-label": "How the scores of the pairs are distributed; the same figures are in the table." },
      svg("text", { x: 0, y: top + 10 }, String(most)), svg("text", { x: 0, y: height - bottom }, "0"),
      run.map((count, i) => bar(count, i, "run", 7)),
      greedy.map((count, i) => bar(count, i, "greedy", 3)),
      run.map((_, i) => svg("text", { x: left + i * step + 4, y: height - 6 }, String(i * 100)))),
    h("p", { class: "legend dim" }, h("span", {}, "this run"), " ", h("span", { class: "greedy" }, "greedy"), " pairs by score"),
    h("details", {}, h("summary", {}, "As a table"),
      table("Pairs by score", ["Score", "This run", "Greedy"], run.map((count, i) => [`${i * 100} to ${i === 9 ? 1000 : i * 100 + 99}`, count, greedy[i]]))));
}
