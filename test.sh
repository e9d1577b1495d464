#!/usr/bin/env bash
# Runs every test and ends with the line "N passed, N failed", alone.
set -uo pipefail
cd "$(dirname "$0")"
export SNAPSHOOTER_STRICT_MODE=on DOTNET_NOLOGO=1 DOTNET_CLI_TELEMETRY_OPTOUT=1

results=$(mktemp -d)
trap 'rm -rf "$results"' EXIT

dotnet test Mentoring.sln --results-directory "$results" --logger "trx;LogFilePrefix=run" --logger "console;verbosity=minimal"
status=$?

count() { grep -ho "$1=\"[0-9]*\"" "$results"/*.trx 2>/dev/null | tr -dc '0-9\n' | awk "{n += \$1} END {print n + 0}"; }
passed=$(count passed); failed=$(count failed)
[ "$status" -eq 0 ] || [ "${failed:-0}" -gt 0 ] || failed=1
echo "${passed:-0} passed, ${failed:-0} failed"
exit "$status"
