#!/bin/sh
# Upgrade and rollback on one machine: `deploy/upgrade.sh /opt/kesrabot RELEASE`, where RELEASE is a folder below releases/.
# Backs up, stops, switches, starts, and waits until the new one is ready; where it is not, the old one comes back with the
# database as it was. `--back` instead of a release goes to the one before, and leaves the database as it is.
set -eu
home=$1
wanted=$2
start=${KESRA_START:-systemctl start kesrabot}
stop=${KESRA_STOP:-systemctl stop kesrabot}
patience=${KESRA_PATIENCE:-60}
settings=${KESRA_SETTINGS:-/etc/kesrabot.env}

say() { echo "upgrade: $*"; }
# The settings of the service, for what is run by hand.
with_settings() { (set -a; . "$settings"; set +a; cd "$home/current" && "$@"); }
ready() {
  left=$patience
  while [ "$left" -gt 0 ]; do
    with_settings node deploy/healthcheck.mjs >/dev/null 2>&1 && return 0
    sleep 1
    left=$((left - 1))
  done
  return 1
}
# In one step: there is no moment without a current release.
switch() { ln -sfn "releases/$1" "$home/current.new" && mv -T "$home/current.new" "$home/current"; }

old=$(basename "$(readlink "$home/current")")
[ "$wanted" != --back ] || wanted=$(cat "$home/previous")
[ -f "$home/releases/$wanted/dist/main.js" ] || { say "there is no built release $home/releases/$wanted"; exit 1; }
[ "$wanted" != "$old" ] || { say "$wanted runs already"; exit 0; }

if [ "$2" = --back ]; then
  backup=
else
  say "backing up with $old"
  backup=$(with_settings node dist/backup.js | sed -n 's/^Backed up and checked: //p')
  [ -n "$backup" ] || { say 'no backup was made, so nothing is changed'; exit 1; }
  say "backup: $backup"
fi
say "stopping $old"
$stop
switch "$wanted"
say "starting $wanted"
$start
if ready; then
  echo "$old" > "$home/previous"
  say "$wanted is ready; back with: $0 $home --back"
  exit 0
fi
say "$wanted is not ready after $patience s: back to $old"
$stop || true
switch "$old"
[ -z "$backup" ] || with_settings node dist/restore.js "$backup"
$start
ready && say "$old is ready again" || say "$old is not ready either: look at its log"
exit 1
