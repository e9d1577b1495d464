// PostGraphile 5 asks for node 22 and needs no more of it than this.
Promise.withResolvers ??= function () {
  let resolve, reject
  const promise = new Promise((yes, no) => ([resolve, reject] = [yes, no]))
  return { promise, resolve, reject }
}
