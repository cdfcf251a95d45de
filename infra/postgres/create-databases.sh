#!/bin/bash
# First start of the `postgres` container: one database and one role pair per service.
# Passwords come from the files /run/secrets/<service>_owner_password and /run/secrets/<service>_app_password.
set -euo pipefail
here=/jatigi-postgres

fill() {
  sed -e "s/@SERVICE@/$1/g" -e "s/@OWNER_PASSWORD@/$2/g" -e "s/@APP_PASSWORD@/$3/g" "$4"
}

for service in $JATIGI_SERVICES; do
  owner=$(cat "/run/secrets/${service}_owner_password")
  app=$(cat "/run/secrets/${service}_app_password")
  fill "$service" "$owner" "$app" "$here/roles.sql" | psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d postgres
  createdb -U "$POSTGRES_USER" -O "${service}_owner" "jatigi_${service}"
  fill "$service" "$owner" "$app" "$here/database.sql" | psql -v ON_ERROR_STOP=1 -U "$POSTGRES_USER" -d "jatigi_${service}"
done
