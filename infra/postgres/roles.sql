-- The two roles of one service. @SERVICE@, @OWNER_PASSWORD@ and @APP_PASSWORD@ are filled in by whoever runs this.
-- The owner changes tables (only `migrate` signs in as it). The application owns nothing and obeys row-level security.
do $$
begin
  if not exists (select from pg_roles where rolname = '@SERVICE@_owner') then
    create role @SERVICE@_owner;
  end if;
  if not exists (select from pg_roles where rolname = '@SERVICE@_app') then
    create role @SERVICE@_app;
  end if;
end $$;
alter role @SERVICE@_owner with login nocreatedb nocreaterole password '@OWNER_PASSWORD@';
alter role @SERVICE@_app with login nocreatedb nocreaterole password '@APP_PASSWORD@';
-- An administrator who is no superuser must be a member of a role to give it a database.
grant @SERVICE@_owner to current_user;
