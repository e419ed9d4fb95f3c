-- What the application's own user may do. Where another user owns the tables, it may read and continue the
-- audit trail, never change it, and erasing what a person's record said goes through a function of the
-- owner. Where one user does everything, that is as far as PostgreSQL can hold it back from its own tables.
do $$
begin
    grant usage on schema public to "${application}";
    grant select, insert, update, delete on all tables in schema public to "${application}";
    grant execute on function forget_changes(bigint), forget_routine(integer) to "${application}";
    grant usage on all sequences in schema public to "${application}";
    revoke update, delete, truncate on audit_entry from "${application}";
    revoke update, truncate on audit_change from "${application}";
    if current_user <> '${application}' then
        revoke delete on audit_change from "${application}";
        revoke insert, update, delete on flyway_schema_history from "${application}";
    end if;
end $$;
