-- Questions that the library did not answer: the words, how often and of which committee; never who asked.
create table unanswered_question (
    id           bigint generated always as identity primary key,
    unit         text not null references unit,
    key          text not null,
    words        text not null,
    why          text not null check (why in ('NOTHING_FOUND', 'NOT_MEANT')),
    times        integer not null default 1,
    first_asked  date not null,
    last_asked   date not null,
    state        text not null default 'OPEN' check (state in ('OPEN', 'ANSWERED', 'DISMISSED')),
    unique (unit, key)
);
create index unanswered_question_open on unanswered_question (unit, times desc) where state = 'OPEN';
create index unanswered_question_old on unanswered_question (last_asked);

-- What else a passage is asked for by. The passage is named by its path, which stays when the text is cut anew.
create table passage_question (
    document  bigint not null references document on delete cascade,
    path      text not null,
    words     text not null,
    primary key (document, path, words)
);
