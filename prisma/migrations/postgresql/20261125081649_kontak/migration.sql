-- AlterTable
ALTER TABLE "Orang" ADD COLUMN     "activeKontakId" INTEGER,
ADD COLUMN     "erasedAt" TIMESTAMP(3),
ADD COLUMN     "menuHash" TEXT,
ADD COLUMN     "seenAt" TIMESTAMP(3);

-- AlterTable
ALTER TABLE "Kontak" ADD COLUMN     "confirmedAt" TIMESTAMP(3),
ADD COLUMN     "expiresAt" TIMESTAMP(3),
ADD COLUMN     "hak" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "instansiId" INTEGER,
ADD COLUMN     "kedudukan" TEXT NOT NULL DEFAULT 'DEFINITIF',
ADD COLUMN     "revokedById" INTEGER,
ADD COLUMN     "successorId" INTEGER,
ADD COLUMN     "telepon" TEXT;

-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "hak" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "instansiId" INTEGER,
ADD COLUMN     "kedudukan" TEXT NOT NULL DEFAULT 'DEFINITIF',
ADD COLUMN     "predecessorId" INTEGER,
ADD COLUMN     "seatExpiresAt" TIMESTAMP(3);

-- CreateTable
CREATE TABLE "Instansi" (
    "id" SERIAL NOT NULL,
    "kecamatanId" INTEGER NOT NULL,
    "kode" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "singkatan" TEXT NOT NULL DEFAULT '',
    "alias" TEXT NOT NULL DEFAULT '',
    "urut" INTEGER NOT NULL,
    "archivedAt" TIMESTAMP(3),

    CONSTRAINT "Instansi_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Permohonan" (
    "id" SERIAL NOT NULL,
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
    "createdAt" TIMESTAMP(3) NOT NULL,
    "decidedAt" TIMESTAMP(3),
    "decidedById" INTEGER,
    "kontakId" INTEGER,

    CONSTRAINT "Permohonan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Kelompok" (
    "id" SERIAL NOT NULL,
    "kecamatanId" INTEGER,
    "chatId" BIGINT NOT NULL,
    "nama" TEXT NOT NULL,
    "forum" TEXT NOT NULL DEFAULT '',
    "status" TEXT NOT NULL,
    "addedById" BIGINT,
    "createdAt" TIMESTAMP(3) NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "Kelompok_pkey" PRIMARY KEY ("id")
);

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

-- CreateIndex
CREATE INDEX "Invite_kecamatanId_usedAt_idx" ON "Invite"("kecamatanId", "usedAt");

-- AddForeignKey
ALTER TABLE "Instansi" ADD CONSTRAINT "Instansi_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kontak" ADD CONSTRAINT "Kontak_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Invite" ADD CONSTRAINT "Invite_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permohonan" ADD CONSTRAINT "Permohonan_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permohonan" ADD CONSTRAINT "Permohonan_orangId_fkey" FOREIGN KEY ("orangId") REFERENCES "Orang"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permohonan" ADD CONSTRAINT "Permohonan_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Permohonan" ADD CONSTRAINT "Permohonan_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Kelompok" ADD CONSTRAINT "Kelompok_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan"("id") ON DELETE SET NULL ON UPDATE CASCADE;
