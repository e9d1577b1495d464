#!/usr/bin/env bash
# A throw-away PostgreSQL for the tests, by Docker where there is a daemon, else from the installed binaries.
#   tests/postgres.sh start DIRECTORY   starts it and prints its connection string
#   tests/postgres.sh stop DIRECTORY    stops it, whatever became of the start
#   tests/postgres.sh installed         whether there are binaries
set -euo pipefail

fast=(-c fsync=off -c synchronous_commit=off -c full_page_writes=off -c max_connections=200)

binaries() {
  local found
  for found in "$(dirname "$(readlink -f "$(command -v initdb || echo /)")")" /usr/lib/postgresql/*/bin /usr/pgsql-*/bin; do
    if [ -x "$found/initdb" ] && [ -x "$found/pg_ctl" ]; then echo "$found"; fi
  done | sort --version-sort | tail -n 1
}

# PostgreSQL refuses to run as root.
unprivileged() {
  if [ "$(id -u)" -eq 0 ]; then runuser -u nobody -- "$@"; else "$@"; fi
}

start_container() {
  docker info && docker run --detach --rm --cidfile "$1/container" --publish 127.0.0.1::5432 --tmpfs /var/lib/postgresql/data \
    --env POSTGRES_HOST_AUTH_METHOD=trust postgres:17 "${fast[@]}" || return 1
  until docker exec "$(cat "$1/container")" pg_isready --host 127.0.0.1 --username postgres; do
    docker inspect "$(cat "$1/container")" && sleep 0.2 || return 1
  done
}

start_binaries() {
  local bin; bin=$(binaries)
  [ -n "$bin" ] || { echo "No PostgreSQL: set MENTORING_TEST_POSTGRES, start Docker or install postgresql." >&2; return 1; }
  mkdir "$1/server"
  if [ "$(id -u)" -eq 0 ]; then chmod 711 "$1" && chown nobody "$1/server"; fi
  cd "$1/server"
  unprivileged "$bin/initdb" --pgdata data --username postgres --auth trust --encoding UTF8 --locale C.UTF-8 --no-sync
  # A socket instead of a port: nothing to collide with.
  unprivileged "$bin/pg_ctl" start --wait --silent --pgdata data --log log \
    --options "-c listen_addresses= -c unix_socket_directories=$1/server ${fast[*]}" || { cat log >&2; return 1; }
}

start() {
  if start_container "$1" &> "$1/docker.log"; then
    echo "Host=127.0.0.1;Port=$(docker port "$(cat "$1/container")" 5432/tcp | sed 's/.*://;q');Username=postgres"
  else
    (start_binaries "$1") > "$1/start.log"
    echo "Host=$1/server;Username=postgres"
  fi
}

stop() {
  if [ -s "$1/container" ]; then docker rm --force "$(cat "$1/container")"; fi
  if [ -s "$1/server/data/postmaster.pid" ]; then
    cd "$1/server" && unprivileged "$(binaries)/pg_ctl" stop --mode fast --silent --pgdata data
  fi
}

case "${1-} ${2-}" in
  "installed ") [ -n "$(binaries)" ] ;;
  "start /"*) start "$2" ;;
  "stop /"*) stop "$2" > /dev/null ;;
  *) echo "usage: tests/postgres.sh start|stop ABSOLUTE_DIRECTORY, or installed" >&2; exit 2 ;;
esac
