-- What signing in needs: second factors, links, sessions, tries; and how far the first set-up has come.
alter table web_account
    add column name_key         text generated always as (plain(name)) stored,
    add column demo             boolean not null default false,
    add column external_name    text unique check (external_name = lower(external_name)),
    add column password_at      timestamptz,
    add column totp_secret      text,
    add column totp_step        bigint,
    add column totp_at          timestamptz,
    add column last_sign_in_at  timestamptz;
comment on column web_account.totp_secret is 'sealed with AES-GCM; the key is not in the database';
comment on column web_account.totp_step is 'the last time step whose code was accepted: no code counts twice';
comment on column web_account.external_name is 'who the person is at the shared sign-in (OIDC)';
create index web_account_by_name on web_account (name_key, id);

-- Before this version only the demo made accounts.
update web_account set demo = true where login in ('quantri', 'canbo', 'bithu', 'kiemtra', 'dangvien');

create table recovery_code (
    account  bigint not null references web_account,
    digest   bytea not null,
    used_at  timestamptz,
    primary key (account, digest)
);

-- A link by which somebody sets password and second factor once; only its digest is kept.
create table account_link (
    digest      bytea primary key,
    account     bigint not null references web_account,
    expires_at  timestamptz not null
);
create unique index account_link_account on account_link (account);

-- The session's content stands in Redis; that it counts stands here, so that ending it holds at once.
create table web_session (
    id          bigint generated always as identity primary key,
    account     bigint not null references web_account,
    started_at  timestamptz not null,
    seen_at     timestamptz not null,
    address     text not null,
    device      text not null
);
create index web_session_account on web_session (account);

-- Tries per name and per address, by a keyed digest: people type passwords where names belong.
create table sign_in_try (
    key    text primary key,
    tries  integer not null,
    since  timestamptz not null
);
create index sign_in_try_since on sign_in_try (since);

-- At most one link for the first administrator: the last that was printed.
create table setup_link (
    one         boolean primary key default true check (one),
    digest      bytea not null,
    expires_at  timestamptz not null
);

-- Steps of the set-up that were put off; what is done shows in the data themselves.
create table setup_put_off (
    step     text primary key,
    account  bigint not null references web_account,
    at       timestamptz not null default now()
);
