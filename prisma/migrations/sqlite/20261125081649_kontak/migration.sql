-- AlterTable
ALTER TABLE "Orang" ADD COLUMN "activeKontakId" INTEGER;
ALTER TABLE "Orang" ADD COLUMN "erasedAt" DATETIME;
ALTER TABLE "Orang" ADD COLUMN "menuHash" TEXT;
ALTER TABLE "Orang" ADD COLUMN "seenAt" DATETIME;

-- CreateTable
CREATE TABLE "Instansi" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "singkatan" TEXT NOT NULL DEFAULT '',
    "alias" TEXT NOT NULL DEFAULT '',
    "urut" INTEGER NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Instansi_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Permohonan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "orangId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "desaId" INTEGER,
    "instansiId" INTEGER,
    "nama" TEXT NOT NULL,
    "jabatan" TEXT NOT NULL,
    "telepon" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "note" TEXT,
    "draftId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "decidedAt" DATETIME,
    "decidedById" INTEGER,
    "kontakId" INTEGER,
    CONSTRAINT "Permohonan_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Permohonan_orangId_fkey" FOREIGN KEY ("orangId") REFERENCES "Orang" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Permohonan_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Permohonan_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Kelompok" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER,
    "chatId" BIGINT NOT NULL,
    "nama" TEXT NOT NULL,
    "forum" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL,
    "addedById" BIGINT,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Kelompok_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- RedefineTables
PRAGMA defer_foreign_keys=ON;
PRAGMA foreign_keys=OFF;
CREATE TABLE "new_Kontak" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "orangId" INTEGER NOT NULL,
    "kecamatanId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "desaId" INTEGER,
    "instansiId" INTEGER,
    "jabatan" TEXT NOT NULL DEFAULT '',
    "kedudukan" TEXT NOT NULL DEFAULT 'DEFINITIF',
    "hak" TEXT NOT NULL DEFAULT '',
    "telepon" TEXT,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME,
    "confirmedAt" DATETIME,
    "revokedAt" DATETIME,
    "revokedById" INTEGER,
    "successorId" INTEGER,
    CONSTRAINT "Kontak_orangId_fkey" FOREIGN KEY ("orangId") REFERENCES "Orang" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kontak_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Kontak_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Kontak_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Kontak" ("createdAt", "desaId", "id", "jabatan", "kecamatanId", "orangId", "peran", "revokedAt") SELECT "createdAt", "desaId", "id", "jabatan", "kecamatanId", "orangId", "peran", "revokedAt" FROM "Kontak";
DROP TABLE "Kontak";
ALTER TABLE "new_Kontak" RENAME TO "Kontak";
CREATE INDEX "Kontak_orangId_idx" ON "Kontak"("orangId");
CREATE INDEX "Kontak_kecamatanId_peran_idx" ON "Kontak"("kecamatanId", "peran");
CREATE TABLE "new_Invite" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tokenHash" TEXT NOT NULL,
    "kecamatanId" INTEGER NOT NULL,
    "peran" TEXT NOT NULL,
    "desaId" INTEGER,
    "instansiId" INTEGER,
    "kedudukan" TEXT NOT NULL DEFAULT 'DEFINITIF',
    "hak" TEXT NOT NULL DEFAULT '',
    "seatExpiresAt" DATETIME,
    "predecessorId" INTEGER,
    "createdById" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "expiresAt" DATETIME NOT NULL,
    "usedAt" DATETIME,
    "usedById" INTEGER,
    "revokedAt" DATETIME,
    CONSTRAINT "Invite_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Invite_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Invite_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);
INSERT INTO "new_Invite" ("createdAt", "createdById", "desaId", "expiresAt", "id", "kecamatanId", "peran", "revokedAt", "tokenHash", "usedAt", "usedById") SELECT "createdAt", "createdById", "desaId", "expiresAt", "id", "kecamatanId", "peran", "revokedAt", "tokenHash", "usedAt", "usedById" FROM "Invite";
DROP TABLE "Invite";
ALTER TABLE "new_Invite" RENAME TO "Invite";
CREATE UNIQUE INDEX "Invite_tokenHash_key" ON "Invite"("tokenHash");
CREATE INDEX "Invite_kecamatanId_usedAt_idx" ON "Invite"("kecamatanId", "usedAt");
PRAGMA foreign_keys=ON;
PRAGMA defer_foreign_keys=OFF;

-- CreateIndex
CREATE UNIQUE INDEX "Instansi_kecamatanId_kode_key" ON "Instansi"("kecamatanId", "kode");

-- CreateIndex
CREATE UNIQUE INDEX "Instansi_kecamatanId_nama_key" ON "Instansi"("kecamatanId", "nama");

-- CreateIndex
CREATE UNIQUE INDEX "Permohonan_draftId_key" ON "Permohonan"("draftId");

-- CreateIndex
CREATE INDEX "Permohonan_kecamatanId_status_idx" ON "Permohonan"("kecamatanId", "status");

-- CreateIndex
CREATE INDEX "Permohonan_orangId_idx" ON "Permohonan"("orangId");

-- CreateIndex
CREATE UNIQUE INDEX "Kelompok_chatId_key" ON "Kelompok"("chatId");

-- CreateIndex
CREATE INDEX "Kelompok_kecamatanId_status_idx" ON "Kelompok"("kecamatanId", "status");
