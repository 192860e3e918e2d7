#!/bin/sh
# Copyright the finindicators contributors.
# SPDX-License-Identifier: Apache-2.0
#
# A PostgreSQL and a MariaDB for tests, in a folder of their own (Linux, packages of Debian):
#
#   databases.sh start FOLDER [PID]  starts both and prints a line for each: its name and its JDBC URL; with PID, both
#                                    stop once that process is gone
#   databases.sh stop FOLDER         stops both and removes the folder
#   databases.sh install             installs both (root); start does it, as root or by sudo, where they are missing
#
# They listen on 127.0.0.1 only, on ports that were free, without passwords and without TLS, and write nothing to the
# disk in time: for data that a test can lose. Root starts them as the user nobody, any other user as himself. A service
# that the packages start on their own is neither needed nor touched.
set -u
umask 022
LC_ALL=C
export LC_ALL
PATH=$PATH:/usr/sbin:/sbin
mark=finindicators-databases
seconds=60

fail() {
    echo "databases.sh: $*" >&2
    exit 1
}

# the newest PostgreSQL of Debian, whose programs are not on the path
postgresql_programs() {
    for programs in $(ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -t/ -k5,5nr) \
        $(dirname "$(command -v initdb || echo /none/initdb)"); do
        [ -x "$programs/initdb" ] && [ -x "$programs/pg_ctl" ] && echo "$programs" && return
    done
}

missing() {
    [ -n "$(postgresql_programs)" ] || printf 'postgresql '
    { command -v mariadb-install-db && command -v mariadbd; } >/dev/null || printf 'mariadb-server '
}

install_packages() {
    [ "$(id -u)" -eq 0 ] || fail "install is for root"
    command -v apt-get >/dev/null || fail "is missing: $(missing)(no apt-get here: install them by hand)"
    policy=/usr/sbin/policy-rc.d
    if [ ! -e $policy ]; then
        # the packages would start a server each
        trap 'rm -f $policy' EXIT
        printf '#!/bin/sh\nexit 101\n' >$policy && chmod 755 $policy || fail "cannot write $policy"
    fi
    DEBIAN_FRONTEND=noninteractive
    export DEBIAN_FRONTEND
    echo "databases.sh: installs $(missing)" >&2
    # shellcheck disable=SC2046
    { apt-get -q update && apt-get -q install -y --no-install-recommends $(missing); } >&2 ||
        fail "apt-get could not install: $(missing)"
}

need_programs() {
    lacks=$(missing)
    [ -n "$lacks" ] || return 0
    if [ "$(id -u)" -eq 0 ]; then
        sh "$0" install || exit 1
    elif command -v sudo >/dev/null && sudo -n true 2>/dev/null; then
        sudo -n sh "$0" install || exit 1
    else
        fail "is missing: ${lacks}(needs root or sudo without a password; or run: apt-get install ${lacks})"
    fi
    [ -z "$(missing)" ] || fail "is missing even after the installation: $(missing)"
}

# becomes a program that runs as the user of the servers
become() {
    HOME=$folder
    export HOME
    if [ "$(id -u)" -eq 0 ]; then
        exec setpriv --reuid nobody --regid "$(id -g nobody)" --clear-groups "$@" </dev/null
    else
        exec "$@" </dev/null
    fi
}

as_user() {
    (become "$@")
}

# running PIDFILE: prints the process, if it is alive and a server of this folder: numbers of processes come again
running() {
    pid=$(head -n 1 "$1" 2>/dev/null)
    [ -n "$pid" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF "$folder/" && echo "$pid"
}

end_server() {
    pid=$(running "$1") || return 0
    kill -s "$2" "$pid" 2>/dev/null
    tenths=0
    while running "$1" >/dev/null; do
        [ $tenths -eq 200 ] && kill -s KILL "$pid" 2>/dev/null
        [ $tenths -eq 250 ] && fail "process $pid does not end"
        tenths=$((tenths + 1))
        sleep 0.1
    done
}

stop_servers() {
    end_server "$folder/postgresql/postmaster.pid" INT
    end_server "$folder/mariadb.pid" TERM
    rm -rf "$folder"
}

give_up() {
    echo "databases.sh: $1 did not start; the end of its log:" >&2
    tail -n 20 "$2" >&2
    stop_servers
    exit 1
}

# a port below those that the system hands out on its own; if it is taken, the server says so and another one is tried
a_port() {
    echo $((20000 + $(od -An -N2 -tu2 /dev/urandom) % 12000))
}

start_postgresql() {
    programs=$(postgresql_programs)
    log=$folder/postgresql.log
    as_user touch "$log"
    as_user "$programs/initdb" -D "$folder/postgresql" -U test -A trust -E UTF8 --locale=C -N >>"$log" 2>&1 ||
        give_up PostgreSQL "$log"
    for attempt in 1 2 3 4 5; do
        port=$(a_port)
        : >"$log"
        as_user "$programs/pg_ctl" -D "$folder/postgresql" -l "$log" -w -t $seconds start -o "-p $port \
            -c listen_addresses=127.0.0.1 -c unix_socket_directories= -c ssl=off \
            -c fsync=off -c synchronous_commit=off -c full_page_writes=off" >>"$log" 2>&1 &&
            echo "postgresql jdbc:postgresql://127.0.0.1:$port/postgres?user=test&sslmode=disable" && return
        grep -q 'in use' "$log" || break
    done
    give_up PostgreSQL "$log"
}

start_mariadb() {
    log=$folder/mariadb.log
    as_user mariadb-install-db --no-defaults --datadir="$folder/mariadb" --auth-root-authentication-method=normal \
        --skip-test-db >>"$log" 2>&1 || give_up MariaDB "$log"
    cat >"$folder/mariadb.sql" <<SQL
CREATE DATABASE IF NOT EXISTS test;
CREATE USER IF NOT EXISTS 'test'@'127.0.0.1';
GRANT ALL ON *.* TO 'test'@'127.0.0.1';
SQL
    for attempt in 1 2 3 4 5; do
        port=$(a_port)
        : >"$log"
        # character set and order of text as the package configures them; the socket's path is below the data, as long
        # paths are refused
        become setsid mariadbd --no-defaults --datadir="$folder/mariadb" --pid-file="$folder/mariadb.pid" \
            --init-file="$folder/mariadb.sql" --port="$port" --bind-address=127.0.0.1 --socket=test.sock \
            --skip-name-resolve --skip-ssl --skip-log-bin --innodb-flush-log-at-trx-commit=0 --innodb-fast-shutdown=2 \
            --character-set-server=utf8mb4 --collation-server=utf8mb4_general_ci >>"$log" 2>&1 &
        server=$!
        tenths=0
        while kill -0 $server 2>/dev/null && [ $tenths -lt $((seconds * 10)) ]; do
            if grep -q 'ready for connections' "$log"; then
                echo "mariadb jdbc:mariadb://127.0.0.1:$port/test?user=test&sslMode=disable"
                return
            fi
            tenths=$((tenths + 1))
            sleep 0.1
        done
        kill $server 2>/dev/null
        grep -q 'in use' "$log" || break
    done
    give_up MariaDB "$log"
}

start() {
    if [ -e "$folder/$mark" ]; then
        if running "$folder/postgresql/postmaster.pid" >/dev/null || running "$folder/mariadb.pid" >/dev/null; then
            fail "is started already in $folder; stop it first"
        fi
        echo "databases.sh: removes what an earlier start has left in $folder" >&2
        rm -rf "$folder"
    elif [ -d "$folder" ] && [ -n "$(ls -A "$folder")" ]; then
        fail "is not empty, and not made by this script: $folder"
    fi
    need_programs
    mkdir -p "$folder" && : >"$folder/$mark" || fail "cannot be written: $folder"
    trap 'stop_servers; exit 1' HUP INT TERM
    if [ "$(id -u)" -eq 0 ]; then
        chown nobody "$folder"
    fi
    chmod 700 "$folder"
    cd "$folder" || fail "cannot be entered: $folder"
    if ! as_user test -w "$folder"; then
        cd / && rm -rf "$folder"
        fail "cannot be reached by the user nobody: $folder; name one below /tmp, say"
    fi
    start_postgresql
    start_mariadb
    if [ -n "$1" ]; then
        setsid sh "$script" watch "$folder" "$1" >/dev/null 2>&1 </dev/null &
    fi
}

watch() {
    while [ -e "$folder/$mark" ] && [ -d "/proc/$1" ]; do sleep 1; done
    [ -e "$folder/$mark" ] && stop_servers
}

script=$(readlink -f "$0")
[ "${1-}" = install ] && { install_packages; exit; }
[ $# -ge 2 ] || fail "usage: databases.sh start FOLDER [PID] | stop FOLDER | install"
folder=$(readlink -m "$2")
case $1 in
start) start "${3-}" ;;
stop)
    if [ -e "$folder/$mark" ]; then
        cd / && stop_servers
    elif [ -e "$folder" ]; then
        fail "is not a folder of this script: $folder"
    else
        echo "databases.sh: nothing is started in $folder" >&2
    fi
    ;;
watch) cd / && watch "$3" ;;
*) fail "usage: databases.sh start FOLDER [PID] | stop FOLDER | install" ;;
esac
