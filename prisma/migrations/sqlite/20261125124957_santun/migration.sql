-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_OutboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "once" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "payload" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 10,
    "repeatable" BOOLEAN NOT NULL DEFAULT false,
    "gentle" BOOLEAN NOT NULL DEFAULT false,
    "dueAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "leaseOwner" TEXT,
    "leaseUntil" DATETIME,
    "telegramMessageId" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "sentAt" DATETIME,
    "error" TEXT
);
INSERT INTO "new_OutboxMessage" ("attempts", "chatId", "createdAt", "dueAt", "error", "expiresAt", "id", "leaseOwner", "leaseUntil", "once", "payload", "priority", "repeatable", "sentAt", "state", "telegramMessageId") SELECT "attempts", "chatId", "createdAt", "dueAt", "error", "expiresAt", "id", "leaseOwner", "leaseUntil", "once", "payload", "priority", "repeatable", "sentAt", "state", "telegramMessageId" FROM "OutboxMessage";
DROP TABLE "OutboxMessage";
ALTER TABLE "new_OutboxMessage" RENAME TO "OutboxMessage";
CREATE UNIQUE INDEX "OutboxMessage_once_key" ON "OutboxMessage"("once");
CREATE INDEX "OutboxMessage_state_dueAt_priority_idx" ON "OutboxMessage"("state", "dueAt", "priority");
CREATE INDEX "OutboxMessage_chatId_state_idx" ON "OutboxMessage"("chatId", "state");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;
