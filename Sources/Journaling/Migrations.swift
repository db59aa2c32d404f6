import GRDB

/// The journal's format. A migration that has shipped is never changed; new ones are appended.
enum Migrations {
  static var all: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1: feeds, items, alerts, outbox") { db in
      try db.execute(sql: first)
    }
    migrator.registerMigration("schedule: habits, gaps") { db in
      try db.execute(sql: GapRows.migration)
    }
    migrator.registerMigration("manners: fetches, hosts, moves") { db in
      try db.execute(sql: FetchRows.migration)
    }
    migrator.registerMigration("quiet fetches") { db in
      try db.execute(sql: QuietRows.migration)
    }
    migrator.registerMigration("imprints") { db in
      try db.execute(sql: ImprintRows.migration)
    }
    return migrator
  }

  // Times are milliseconds since the epoch. `feeds.id` is internal; `feeds.feed` is the public id.
  // An item's identity is 128 bits, kept as two integers; the index over it decides what is new.
  // Only the low half of the text's digest is kept. Identities outlive texts: retention blanks
  // rows, it never deletes them, so that an old item that reappears is not new.
  private static let first = """
    CREATE TABLE feeds (
      id INTEGER PRIMARY KEY,
      feed TEXT NOT NULL UNIQUE,
      url TEXT NOT NULL,
      name TEXT NOT NULL,
      standing TEXT NOT NULL DEFAULT 'active',
      next_poll INTEGER,
      last_poll INTEGER,
      last_success INTEGER,
      interval INTEGER NOT NULL DEFAULT 0,
      failures INTEGER NOT NULL DEFAULT 0,
      not_before INTEGER,
      status INTEGER,
      error_code TEXT,
      error_message TEXT,
      etag TEXT,
      last_modified TEXT,
      body_high INTEGER,
      body_low INTEGER,
      gaps INTEGER NOT NULL DEFAULT 0,
      items INTEGER NOT NULL DEFAULT 0
    );

    CREATE TABLE items (
      id INTEGER PRIMARY KEY,
      feed INTEGER NOT NULL REFERENCES feeds(id),
      key_high INTEGER NOT NULL,
      key_low INTEGER NOT NULL,
      digest INTEGER NOT NULL,
      revision INTEGER NOT NULL DEFAULT 0,
      backfill INTEGER NOT NULL DEFAULT 0,
      forgotten INTEGER NOT NULL DEFAULT 0,
      first_seen INTEGER NOT NULL,
      published INTEGER,
      url TEXT,
      title TEXT,
      language TEXT,
      authors TEXT,
      categories TEXT,
      summary TEXT,
      content TEXT
    );
    CREATE UNIQUE INDEX items_identity ON items(feed, key_high, key_low);
    CREATE INDEX items_kept ON items(first_seen) WHERE forgotten = 0;

    CREATE TABLE alerts (
      seq INTEGER PRIMARY KEY AUTOINCREMENT,
      time INTEGER NOT NULL,
      item INTEGER NOT NULL REFERENCES items(id),
      watchlist TEXT NOT NULL,
      rule TEXT NOT NULL,
      severity TEXT NOT NULL,
      acked INTEGER NOT NULL DEFAULT 0,
      record TEXT NOT NULL
    );
    CREATE UNIQUE INDEX alerts_once ON alerts(item, watchlist, rule);
    CREATE INDEX alerts_time ON alerts(time);

    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY,
      alert INTEGER NOT NULL REFERENCES alerts(seq),
      sink TEXT NOT NULL,
      state TEXT NOT NULL DEFAULT 'pending',
      attempts INTEGER NOT NULL DEFAULT 0,
      due INTEGER NOT NULL,
      settled INTEGER,
      error TEXT
    );
    CREATE UNIQUE INDEX outbox_once ON outbox(alert, sink);
    CREATE INDEX outbox_due ON outbox(due) WHERE state = 'pending';
    """
}
