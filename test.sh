#!/usr/bin/env bash
# Runs every test on SQLite and PostgreSQL and ends with the line "N passed, N failed", alone.
# Arguments go to `dotnet test`, such as --filter Pairings. Needs the .NET SDK; the rest is installed where root may.
set -uo pipefail
cd "$(dirname "$0")"
export SNAPSHOOTER_STRICT_MODE=on DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

# In memory where there is room: a copied database then costs a seventh.
room=$(df --output=avail --block-size=1M /dev/shm 2> /dev/null | tail -n 1)
run=$(mktemp -d "$([ "${room:-0}" -gt 2000 ] && echo /dev/shm || echo /tmp)/mentoring-test.XXXXXX")
mkdir "$run/tmp"
trap 'tests/postgres.sh stop "$run"; rm -rf "$run"' EXIT
trap 'exit 130' INT TERM HUP

fail() { echo "$1" >&2; echo "0 passed, 1 failed"; exit 1; }

install() {
  [ "$(id -u)" -eq 0 ] && command -v apt-get > /dev/null || fail "Missing: $*. Install it, or run as root where there is apt-get."
  # A server that starts by itself would outlive the tests.
  { apt-get update && RUNLEVEL=1 DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends "$@"; } > "$run/apt.log" 2>&1 \
    || { cat "$run/apt.log" >&2; fail "Could not install $*."; }
}

missing=()
command -v chromium chromium-browser google-chrome > /dev/null || missing+=(chromium)
command -v npm > /dev/null || missing+=(nodejs npm)
[ -n "${MENTORING_TEST_POSTGRES-}" ] || docker info &> /dev/null || tests/postgres.sh installed || missing+=(postgresql)
[ "${#missing[@]}" -eq 0 ] || install "${missing[@]}"

if [ -z "${MENTORING_TEST_POSTGRES-}" ]; then
  MENTORING_TEST_POSTGRES=$(tests/postgres.sh start "$run") || fail "PostgreSQL does not start."
  export MENTORING_TEST_POSTGRES
fi

dotnet test Mentoring.sln --results-directory "$run/results" --logger "trx;LogFilePrefix=run" --logger "console;verbosity=minimal" \
  --environment TMPDIR="$run/tmp" --blame-hang-timeout 5m --blame-hang-dump-type none "$@"
status=$?

# From the counters of every results file; one that is cut off, and a test that was left out, count as failed.
count() { grep -ho " $1=\"[0-9]*\"" "$run"/results/*.trx 2> /dev/null | tr -dc '0-9\n' | awk '{n += $1} END {print n + 0}'; }
passed=$(count passed)
failed=$(($(count total) - passed))
if [ "$status" -ne 0 ] || [ "$passed" -eq 0 ]; then
  [ "$failed" -gt 0 ] || failed=1
fi
[ "$failed" -eq 0 ] || status=1
echo "$passed passed, $failed failed"
exit "$status"
