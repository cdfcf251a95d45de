-- Run inside jatigi_@SERVICE@, which belongs to @SERVICE@_owner. Nobody else may even connect.
revoke all on database jatigi_@SERVICE@ from public;
grant connect on database jatigi_@SERVICE@ to @SERVICE@_app;
alter schema public owner to @SERVICE@_owner;
revoke all on schema public from public;
grant usage on schema public to @SERVICE@_app;
