-- CreateTable
CREATE TABLE "Kecamatan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "kabupatenNama" TEXT NOT NULL,
    "provinsiNama" TEXT NOT NULL,
    "zona" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Desa" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "kode" TEXT,
    "nama" TEXT NOT NULL,
    "jenis" TEXT NOT NULL,
    "alias" TEXT NOT NULL DEFAULT '',
    CONSTRAINT "Desa_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Orang" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "telegramId" BIGINT NOT NULL,
    "nama" TEXT NOT NULL,
    "bahasa" TEXT NOT NULL DEFAULT 'id',
    "consentAt" DATETIME,
    "consentVersion" INTEGER,
    "unreachableAt" DATETIME,
    "createdAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Kontak" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "orangId" INTEGER NOT NULL,
    "kecamatanId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "desaId" INTEGER,
    "jabatan" TEXT NOT NULL DEFAULT '',
    "createdAt" DATETIME NOT NULL,
    "revokedAt" DATETIME,
    CONSTRAINT "Kontak_orangId_fkey" FOREIGN KEY ("orangId") REFERENCES "Orang" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kontak_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kontak_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Invite" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tokenHash" TEXT NOT NULL,
    "kecamatanId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "desaId" INTEGER,
    "createdById" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedById" INTEGER,
    "revokedAt" DATETIME,
    CONSTRAINT "Invite_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Invite_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "SetupCode" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "codeHash" TEXT NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedById" INTEGER
);

-- CreateTable
CREATE TABLE "NomorUrut" (
    "kecamatanId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "tahun" INTEGER NOT NULL,
    "last" INTEGER NOT NULL,

    PRIMARY KEY ("kecamatanId", "jenis", "tahun"),
    CONSTRAINT "NomorUrut_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Bidang" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "urut" INTEGER NOT NULL,
    CONSTRAINT "Bidang_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "JenisKebutuhan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "bidangId" INTEGER NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "urut" INTEGER NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "JenisKebutuhan_bidangId_fkey" FOREIGN KEY ("bidangId") REFERENCES "Bidang" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Kebutuhan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "desaId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nomor" INTEGER NOT NULL,
    "jenisId" INTEGER NOT NULL,
    "lokasi" TEXT NOT NULL,
    "latitude" REAL,
    "longitude" REAL,
    "jumlahKk" INTEGER NOT NULL,
    "jumlahJiwa" INTEGER NOT NULL,
    "urgensi" TEXT NOT NULL,
    "uraian" TEXT NOT NULL,
    "kontakNama" TEXT,
    "kontakTelepon" TEXT,
    "status" TEXT NOT NULL,
    "confidential" BOOLEAN NOT NULL DEFAULT false,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "draftId" INTEGER,
    "pelaporId" INTEGER NOT NULL,
    "reportedAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Kebutuhan_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kebutuhan_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kebutuhan_jenisId_fkey" FOREIGN KEY ("jenisId") REFERENCES "JenisKebutuhan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kebutuhan_pelaporId_fkey" FOREIGN KEY ("pelaporId") REFERENCES "Kontak" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KebutuhanFoto" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kebutuhanId" INTEGER NOT NULL,
    "fileId" TEXT NOT NULL,
    "fileUniqueId" TEXT NOT NULL,
    "file" TEXT,
    "sentById" INTEGER NOT NULL,
    "sentAt" DATETIME NOT NULL,
    CONSTRAINT "KebutuhanFoto_kebutuhanId_fkey" FOREIGN KEY ("kebutuhanId") REFERENCES "Kebutuhan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KebutuhanRiwayat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kebutuhanId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER NOT NULL,
    "fromStatus" TEXT,
    "toStatus" TEXT NOT NULL,
    "note" TEXT,
    "once" TEXT NOT NULL,
    CONSTRAINT "KebutuhanRiwayat_kebutuhanId_fkey" FOREIGN KEY ("kebutuhanId") REFERENCES "Kebutuhan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Draft" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "chatId" BIGINT NOT NULL,
    "telegramId" BIGINT NOT NULL,
    "formId" TEXT NOT NULL,
    "formVersion" TEXT NOT NULL,
    "answers" TEXT NOT NULL DEFAULT '{}',
    "context" TEXT NOT NULL DEFAULT '{}',
    "cursor" TEXT NOT NULL DEFAULT '{}',
    "state" TEXT NOT NULL DEFAULT 'OPEN',
    "lastUpdateId" BIGINT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "ConversationState" (
    "key" TEXT NOT NULL PRIMARY KEY,
    "value" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "InboxUpdate" (
    "updateId" BIGINT NOT NULL PRIMARY KEY,
    "lane" TEXT NOT NULL,
    "payload" TEXT NOT NULL,
    "receivedAt" DATETIME NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'WAITING',
    "attempts" INTEGER NOT NULL DEFAULT 0,
    "notBefore" DATETIME,
    "error" TEXT
);

-- CreateTable
CREATE TABLE "Lease" (
    "name" TEXT NOT NULL PRIMARY KEY,
    "owner" TEXT NOT NULL,
    "until" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "OutboxMessage" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "once" TEXT NOT NULL,
    "chatId" BIGINT NOT NULL,
    "payload" TEXT NOT NULL,
    "priority" INTEGER NOT NULL DEFAULT 10,
    "repeatable" BOOLEAN NOT NULL DEFAULT false,
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

-- CreateTable
CREATE TABLE "DueMark" (
    "once" TEXT NOT NULL PRIMARY KEY,
    "doneAt" DATETIME NOT NULL
);

-- CreateTable
CREATE TABLE "Audit" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "at" DATETIME NOT NULL,
    "orangId" INTEGER,
    "kecamatanId" INTEGER,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "detail" TEXT
);

-- CreateIndex
CREATE UNIQUE INDEX "Kecamatan_kode_key" ON "Kecamatan"("kode");

-- CreateIndex
CREATE UNIQUE INDEX "Desa_kecamatanId_kode_key" ON "Desa"("kecamatanId", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "Desa_kecamatanId_nama_key" ON "Desa"("kecamatanId", "nama");

-- CreateIndex
CREATE UNIQUE INDEX "Orang_telegramId_key" ON "Orang"("telegramId");

-- CreateIndex
CREATE INDEX "Kontak_orangId_idx" ON "Kontak"("orangId");

-- CreateIndex
CREATE INDEX "Kontak_kecamatanId_peran_idx" ON "Kontak"("kecamatanId", "peran");

-- CreateIndex
CREATE UNIQUE INDEX "Invite_tokenHash_key" ON "Invite"("tokenHash");

-- CreateIndex
CREATE UNIQUE INDEX "SetupCode_codeHash_key" ON "SetupCode"("codeHash");

-- CreateIndex
CREATE UNIQUE INDEX "Bidang_kecamatanId_kode_key" ON "Bidang"("kecamatanId", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "JenisKebutuhan_bidangId_kode_key" ON "JenisKebutuhan"("bidangId", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "Kebutuhan_draftId_key" ON "Kebutuhan"("draftId");

-- CreateIndex
CREATE INDEX "Kebutuhan_kecamatanId_status_idx" ON "Kebutuhan"("kecamatanId", "status");

-- CreateIndex
CREATE INDEX "Kebutuhan_kecamatanId_reportedAt_idx" ON "Kebutuhan"("kecamatanId", "reportedAt");

-- CreateIndex
CREATE INDEX "Kebutuhan_desaId_reportedAt_idx" ON "Kebutuhan"("desaId", "reportedAt");

-- CreateIndex
CREATE UNIQUE INDEX "Kebutuhan_kecamatanId_tahun_nomor_key" ON "Kebutuhan"("kecamatanId", "tahun", "nomor");

-- CreateIndex
CREATE UNIQUE INDEX "KebutuhanFoto_kebutuhanId_fileUniqueId_key" ON "KebutuhanFoto"("kebutuhanId", "fileUniqueId");

-- CreateIndex
CREATE UNIQUE INDEX "KebutuhanRiwayat_once_key" ON "KebutuhanRiwayat"("once");

-- CreateIndex
CREATE INDEX "KebutuhanRiwayat_kebutuhanId_idx" ON "KebutuhanRiwayat"("kebutuhanId");

-- CreateIndex
CREATE INDEX "Draft_chatId_state_idx" ON "Draft"("chatId", "state");

-- CreateIndex
CREATE INDEX "InboxUpdate_state_lane_updateId_idx" ON "InboxUpdate"("state", "lane", "updateId");

-- CreateIndex
CREATE INDEX "Lease_until_idx" ON "Lease"("until");

-- CreateIndex
CREATE UNIQUE INDEX "OutboxMessage_once_key" ON "OutboxMessage"("once");

-- CreateIndex
CREATE INDEX "OutboxMessage_state_dueAt_priority_idx" ON "OutboxMessage"("state", "dueAt", "priority");

-- CreateIndex
CREATE INDEX "OutboxMessage_chatId_state_idx" ON "OutboxMessage"("chatId", "state");

-- CreateIndex
CREATE INDEX "Audit_kecamatanId_at_idx" ON "Audit"("kecamatanId", "at");
