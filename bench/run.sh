#!/usr/bin/env bash
# Measures Mentoring beside other servers on one PostgreSQL with the same rows, and ends with a table; a line of JSON for each
# figure goes to bench/results.jsonl.
#   bench/run.sh [ROUNDS] [SECONDS] [ROWS] [SERVERS]
# ROUNDS 5 and SECONDS 5 by default; ROWS of one,many,goals,applications,accept,depth,growth or all; SERVERS beside ours of
# hand,plain,mercurius,yoga,postgraphile or all.
# BENCH_BEFORE is a folder in which another build of the API is published, to be measured beside this one: what a change is worth.
# BENCH_SERVE=1 starts everything and asks for the wanted rows without end, for a profiler.
# Needs the .NET SDK, node with npm, and PostgreSQL or Docker; BENCH_POSTGRES is the connection string of a server to use instead.
set -euo pipefail
cd "$(dirname "$0")/.."
export DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

room=$(df --output=avail --block-size=1M /dev/shm 2> /dev/null | tail -n 1)
work=$(mktemp -d "$([ "${room:-0}" -gt 2000 ] && echo /dev/shm || echo /tmp)/mentoring-bench.XXXXXX")
trap 'tests/postgres.sh stop "$work"; rm -rf "$work"' EXIT
trap 'exit 130' INT TERM HUP

publish() { dotnet publish "$1" --configuration Release --output "$work/$2" --verbosity quiet > "$work/$2.build" || { cat "$work/$2.build" >&2; exit 1; }; }
publish src/Api api
publish bench/hand hand
publish bench/plain plain
publish bench/runner runner
[ bench/peers/node_modules/.package-lock.json -nt bench/peers/package-lock.json ] || npm ci --prefix bench/peers --no-progress --loglevel error >&2

postgres=${BENCH_POSTGRES-$(tests/postgres.sh start "$work")}
dotnet "$work/runner/Mentoring.Bench.Runner.dll" --bench "$PWD/bench" --work "$work" --postgres "$postgres" --out "${BENCH_OUT-bench/results.jsonl}" \
  --rounds "${1-5}" --seconds "${2-5}" --rows "${3-all}" --servers "${4-all}" ${BENCH_BEFORE:+--before "$BENCH_BEFORE"} ${BENCH_SERVE:+--serve yes}
