-- Up Migration

-- Never the same number twice, also where a library was deleted and made anew: whoever holds an older
-- one sees that.
create sequence library_version as integer;

create table library (
  -- That of a server, or `common` for what all share.
  id text primary key check (id = 'common' or id ~ '^[0-9]{1,20}$'),
  -- Another one with each change of its sources.
  version integer not null default nextval('library_version'),
  -- What it may have besides the settings: {"bytes": …, "files": …, "passages": …}, each may be left out.
  quota jsonb,
  -- What channels are answered from: by server, then by channel or thread.
  channels jsonb not null default '{}',
  -- Since when the bot is no longer in the server.
  left_at timestamptz
);

-- What files hold, held or may come to hold, by hash: of sources, of changes that can be taken back and of
-- proposals.
create table content (
  library text not null references library on delete cascade,
  sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
  bytes bytea not null,
  primary key (library, sha256)
);
-- Not compressed, so that a part is read by itself.
alter table content alter column bytes set storage external;

-- The truth: all else can be made from it.
create table source (
  library text not null references library on delete cascade,
  file text not null,
  sha256 text not null,
  primary key (library, file),
  -- At the end, as both go with their library.
  foreign key (library, sha256) references content deferrable initially deferred
);
create index source_content on source (library, sha256);

-- The last changes, which can be taken back, oldest first.
create table change (
  library text not null references library on delete cascade,
  id text not null,
  place integer not null,
  file text not null,
  before text,
  after text,
  at timestamptz not null,
  primary key (library, id)
);

-- Changes that wait for a yes.
create table proposal (
  library text not null references library on delete cascade,
  id text not null,
  file text not null,
  before text,
  after text,
  undoes text,
  at timestamptz not null default clock_timestamp(),
  primary key (library, id)
);

-- What was built from the sources of a version, by code of one fingerprint: bytes in chunks.
create table snapshot (
  library text not null references library on delete cascade,
  version integer not null,
  fingerprint text not null,
  size bigint not null,
  sha256 text not null,
  made_at timestamptz not null default now(),
  primary key (library, version, fingerprint)
);

create table chunk (
  library text not null,
  version integer not null,
  fingerprint text not null,
  place integer not null,
  bytes bytea not null check (octet_length(bytes) <= 1048576),
  primary key (library, version, fingerprint, place),
  foreign key (library, version, fingerprint) references snapshot on delete cascade
);
-- They are compressed already.
alter table chunk alter column bytes set storage external;
