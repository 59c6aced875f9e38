-- CreateTable
CREATE TABLE "Kalender" (
    "kecamatanId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "hariKerja" TEXT NOT NULL,
    "mulai" TEXT NOT NULL,
    "selesai" TEXT NOT NULL,
    "pengingat" TEXT NOT NULL,
    "ulang" INTEGER NOT NULL,
    "batasDesa" INTEGER NOT NULL,
    "batasKasi" INTEGER NOT NULL,
    "setiapSaat" BOOLEAN NOT NULL DEFAULT false,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Kalender_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "HariLibur" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "tanggal" TEXT NOT NULL,
    "nama" TEXT NOT NULL,
    "libur" BOOLEAN NOT NULL DEFAULT true,
    CONSTRAINT "HariLibur_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Program" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nama" TEXT NOT NULL,
    "bidangId" INTEGER NOT NULL,
    "jenisBantuan" TEXT NOT NULL,
    "sasaran" TEXT NOT NULL,
    "target" INTEGER NOT NULL,
    "satuan" TEXT NOT NULL,
    "pagu" BIGINT NOT NULL,
    "sumberDana" TEXT NOT NULL,
    "instansiId" INTEGER,
    "jadwal" TEXT NOT NULL DEFAULT '1,2,3,4',
    "revision" INTEGER NOT NULL DEFAULT 1,
    "draftId" INTEGER NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "archivedAt" DATETIME,
    CONSTRAINT "Program_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Program_bidangId_fkey" FOREIGN KEY ("bidangId") REFERENCES "Bidang" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Program_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Penyaluran" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nomor" INTEGER NOT NULL,
    "programId" INTEGER NOT NULL,
    "desaId" INTEGER NOT NULL,
    "tanggal" TEXT NOT NULL,
    "tempat" TEXT NOT NULL DEFAULT '',
    "kpm" INTEGER NOT NULL,
    "instansiId" INTEGER,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "draftId" INTEGER NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Penyaluran_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Penyaluran_programId_fkey" FOREIGN KEY ("programId") REFERENCES "Program" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Penyaluran_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Penyaluran_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PenyaluranBarang" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "penyaluranId" INTEGER NOT NULL,
    "urut" INTEGER NOT NULL,
    "nama" TEXT NOT NULL,
    "satuan" TEXT NOT NULL,
    "jumlah" BIGINT NOT NULL,
    CONSTRAINT "PenyaluranBarang_penyaluranId_fkey" FOREIGN KEY ("penyaluranId") REFERENCES "Penyaluran" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Konfirmasi" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "penyaluranId" INTEGER NOT NULL,
    "hasil" TEXT NOT NULL,
    "tanggal" TEXT NOT NULL,
    "tempat" TEXT NOT NULL,
    "kpm" INTEGER NOT NULL,
    "tuntas" BOOLEAN NOT NULL DEFAULT true,
    "sebab" TEXT,
    "olehId" INTEGER NOT NULL,
    "sentAt" DATETIME NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "draftId" INTEGER NOT NULL,
    "replacedById" INTEGER,
    CONSTRAINT "Konfirmasi_penyaluranId_fkey" FOREIGN KEY ("penyaluranId") REFERENCES "Penyaluran" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Konfirmasi_olehId_fkey" FOREIGN KEY ("olehId") REFERENCES "Kontak" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KonfirmasiBarang" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "konfirmasiId" INTEGER NOT NULL,
    "barangId" INTEGER NOT NULL,
    "jumlah" BIGINT NOT NULL,
    CONSTRAINT "KonfirmasiBarang_konfirmasiId_fkey" FOREIGN KEY ("konfirmasiId") REFERENCES "Konfirmasi" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KonfirmasiBarang_barangId_fkey" FOREIGN KEY ("barangId") REFERENCES "PenyaluranBarang" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KonfirmasiFoto" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "konfirmasiId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "fileId" TEXT NOT NULL,
    "fileUniqueId" TEXT NOT NULL,
    "file" TEXT,
    "sentById" INTEGER NOT NULL,
    "sentAt" DATETIME NOT NULL,
    CONSTRAINT "KonfirmasiFoto_konfirmasiId_fkey" FOREIGN KEY ("konfirmasiId") REFERENCES "Konfirmasi" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "PenyaluranRiwayat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "penyaluranId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER NOT NULL,
    "fromStatus" TEXT,
    "toStatus" TEXT NOT NULL,
    "note" TEXT,
    "once" TEXT NOT NULL,
    CONSTRAINT "PenyaluranRiwayat_penyaluranId_fkey" FOREIGN KEY ("penyaluranId") REFERENCES "Penyaluran" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Rapat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "nomor" INTEGER NOT NULL,
    "judul" TEXT NOT NULL,
    "tempat" TEXT NOT NULL,
    "tanggal" TEXT NOT NULL,
    "mulai" TEXT NOT NULL,
    "selesai" TEXT,
    "pimpinan" TEXT NOT NULL,
    "notulisId" INTEGER,
    "status" TEXT NOT NULL,
    "urut" INTEGER NOT NULL DEFAULT 0,
    "note" TEXT,
    "suratNomor" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "draftId" INTEGER NOT NULL,
    "createdById" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Rapat_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Rapat_notulisId_fkey" FOREIGN KEY ("notulisId") REFERENCES "Kontak" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RapatAgenda" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "rapatId" INTEGER NOT NULL,
    "urut" INTEGER NOT NULL,
    "uraian" TEXT NOT NULL,
    CONSTRAINT "RapatAgenda_rapatId_fkey" FOREIGN KEY ("rapatId") REFERENCES "Rapat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Undangan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "rapatId" INTEGER NOT NULL,
    "kontakId" INTEGER,
    "kelompokId" INTEGER,
    "jawaban" TEXT,
    "wakil" TEXT,
    "answeredAt" DATETIME,
    "answeredUrut" INTEGER,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "Undangan_rapatId_fkey" FOREIGN KEY ("rapatId") REFERENCES "Rapat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Undangan_kontakId_fkey" FOREIGN KEY ("kontakId") REFERENCES "Kontak" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "Undangan_kelompokId_fkey" FOREIGN KEY ("kelompokId") REFERENCES "Kelompok" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RapatRiwayat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "rapatId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER NOT NULL,
    "action" TEXT NOT NULL,
    "note" TEXT,
    "once" TEXT NOT NULL,
    CONSTRAINT "RapatRiwayat_rapatId_fkey" FOREIGN KEY ("rapatId") REFERENCES "Rapat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "RapatKartu" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "rapatId" INTEGER NOT NULL,
    "chatId" BIGINT NOT NULL,
    "messageId" INTEGER NOT NULL,
    CONSTRAINT "RapatKartu_rapatId_fkey" FOREIGN KEY ("rapatId") REFERENCES "Rapat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Notulen" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "rapatId" INTEGER NOT NULL,
    "status" TEXT NOT NULL,
    "kesimpulan" TEXT NOT NULL DEFAULT '',
    "note" TEXT,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdById" INTEGER NOT NULL,
    "submittedAt" DATETIME,
    "submittedById" INTEGER,
    "approvedAt" DATETIME,
    "approvedById" INTEGER,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "Notulen_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Notulen_rapatId_fkey" FOREIGN KEY ("rapatId") REFERENCES "Rapat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NotulenButir" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "notulenId" INTEGER NOT NULL,
    "urut" INTEGER NOT NULL,
    "judul" TEXT NOT NULL,
    "pembahasan" TEXT NOT NULL,
    "keputusan" TEXT,
    "olehId" INTEGER NOT NULL,
    "draftId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "removedAt" DATETIME,
    CONSTRAINT "NotulenButir_notulenId_fkey" FOREIGN KEY ("notulenId") REFERENCES "Notulen" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "NotulenRiwayat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "notulenId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER NOT NULL,
    "fromStatus" TEXT,
    "toStatus" TEXT NOT NULL,
    "note" TEXT,
    "once" TEXT NOT NULL,
    CONSTRAINT "NotulenRiwayat_notulenId_fkey" FOREIGN KEY ("notulenId") REFERENCES "Notulen" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TindakLanjut" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "rapatId" INTEGER NOT NULL,
    "notulenId" INTEGER NOT NULL,
    "butirId" INTEGER,
    "tahun" INTEGER,
    "nomor" INTEGER,
    "uraian" TEXT NOT NULL,
    "kontakId" INTEGER,
    "instansiId" INTEGER,
    "desaId" INTEGER,
    "tenggat" TEXT NOT NULL,
    "status" TEXT NOT NULL,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "draftId" INTEGER NOT NULL,
    "createdAt" DATETIME NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    "doneAt" DATETIME,
    "removedAt" DATETIME,
    CONSTRAINT "TindakLanjut_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TindakLanjut_rapatId_fkey" FOREIGN KEY ("rapatId") REFERENCES "Rapat" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TindakLanjut_notulenId_fkey" FOREIGN KEY ("notulenId") REFERENCES "Notulen" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "TindakLanjut_butirId_fkey" FOREIGN KEY ("butirId") REFERENCES "NotulenButir" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "TindakLanjut_kontakId_fkey" FOREIGN KEY ("kontakId") REFERENCES "Kontak" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "TindakLanjut_instansiId_fkey" FOREIGN KEY ("instansiId") REFERENCES "Instansi" ("id") ON DELETE SET NULL ON UPDATE CASCADE,
    CONSTRAINT "TindakLanjut_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE SET NULL ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TindakLanjutRiwayat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tindakLanjutId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER NOT NULL,
    "fromStatus" TEXT,
    "toStatus" TEXT NOT NULL,
    "note" TEXT,
    "once" TEXT NOT NULL,
    CONSTRAINT "TindakLanjutRiwayat_tindakLanjutId_fkey" FOREIGN KEY ("tindakLanjutId") REFERENCES "TindakLanjut" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "TindakLanjutFoto" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "tindakLanjutId" INTEGER NOT NULL,
    "fileId" TEXT NOT NULL,
    "fileUniqueId" TEXT NOT NULL,
    "file" TEXT,
    "sentById" INTEGER NOT NULL,
    "sentAt" DATETIME NOT NULL,
    CONSTRAINT "TindakLanjutFoto_tindakLanjutId_fkey" FOREIGN KEY ("tindakLanjutId") REFERENCES "TindakLanjut" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KartuTriwulan" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "desaId" INTEGER NOT NULL,
    "tahun" INTEGER NOT NULL,
    "triwulan" INTEGER NOT NULL,
    "jawaban" TEXT,
    "sampai" TEXT,
    "answeredAt" DATETIME,
    "answeredById" INTEGER,
    "revision" INTEGER NOT NULL DEFAULT 1,
    "createdAt" DATETIME NOT NULL,
    CONSTRAINT "KartuTriwulan_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "KartuTriwulan_desaId_fkey" FOREIGN KEY ("desaId") REFERENCES "Desa" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "KartuTriwulanRiwayat" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kartuId" INTEGER NOT NULL,
    "at" DATETIME NOT NULL,
    "actorId" INTEGER NOT NULL,
    "jawaban" TEXT NOT NULL,
    "once" TEXT NOT NULL,
    CONSTRAINT "KartuTriwulanRiwayat_kartuId_fkey" FOREIGN KEY ("kartuId") REFERENCES "KartuTriwulan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "HariLibur_kecamatanId_tanggal_key" ON "HariLibur"("kecamatanId", "tanggal");

-- CreateIndex
CREATE UNIQUE INDEX "Program_draftId_key" ON "Program"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "Program_kecamatanId_tahun_nama_key" ON "Program"("kecamatanId", "tahun", "nama");

-- CreateIndex
CREATE INDEX "Penyaluran_kecamatanId_tanggal_idx" ON "Penyaluran"("kecamatanId", "tanggal");

-- CreateIndex
CREATE INDEX "Penyaluran_desaId_status_idx" ON "Penyaluran"("desaId", "status");

-- CreateIndex
CREATE UNIQUE INDEX "Penyaluran_kecamatanId_tahun_nomor_key" ON "Penyaluran"("kecamatanId", "tahun", "nomor");

-- CreateIndex
CREATE UNIQUE INDEX "Penyaluran_draftId_desaId_key" ON "Penyaluran"("draftId", "desaId");

-- CreateIndex
CREATE UNIQUE INDEX "PenyaluranBarang_penyaluranId_urut_key" ON "PenyaluranBarang"("penyaluranId", "urut");

-- CreateIndex
CREATE UNIQUE INDEX "Konfirmasi_draftId_key" ON "Konfirmasi"("draftId");

-- CreateIndex
CREATE UNIQUE INDEX "Konfirmasi_replacedById_key" ON "Konfirmasi"("replacedById");

-- CreateIndex
CREATE INDEX "Konfirmasi_penyaluranId_idx" ON "Konfirmasi"("penyaluranId");

-- CreateIndex
CREATE UNIQUE INDEX "KonfirmasiBarang_konfirmasiId_barangId_key" ON "KonfirmasiBarang"("konfirmasiId", "barangId");

-- CreateIndex
CREATE UNIQUE INDEX "KonfirmasiFoto_konfirmasiId_jenis_fileUniqueId_key" ON "KonfirmasiFoto"("konfirmasiId", "jenis", "fileUniqueId");

-- CreateIndex
CREATE UNIQUE INDEX "PenyaluranRiwayat_once_key" ON "PenyaluranRiwayat"("once");

-- CreateIndex
CREATE INDEX "PenyaluranRiwayat_penyaluranId_idx" ON "PenyaluranRiwayat"("penyaluranId");

-- CreateIndex
CREATE UNIQUE INDEX "Rapat_draftId_key" ON "Rapat"("draftId");

-- CreateIndex
CREATE INDEX "Rapat_kecamatanId_tanggal_idx" ON "Rapat"("kecamatanId", "tanggal");

-- CreateIndex
CREATE UNIQUE INDEX "Rapat_kecamatanId_tahun_nomor_key" ON "Rapat"("kecamatanId", "tahun", "nomor");

-- CreateIndex
CREATE UNIQUE INDEX "RapatAgenda_rapatId_urut_key" ON "RapatAgenda"("rapatId", "urut");

-- CreateIndex
CREATE UNIQUE INDEX "Undangan_rapatId_kontakId_key" ON "Undangan"("rapatId", "kontakId");

-- CreateIndex
CREATE UNIQUE INDEX "Undangan_rapatId_kelompokId_key" ON "Undangan"("rapatId", "kelompokId");

-- CreateIndex
CREATE UNIQUE INDEX "RapatRiwayat_once_key" ON "RapatRiwayat"("once");

-- CreateIndex
CREATE INDEX "RapatRiwayat_rapatId_idx" ON "RapatRiwayat"("rapatId");

-- CreateIndex
CREATE UNIQUE INDEX "RapatKartu_rapatId_chatId_key" ON "RapatKartu"("rapatId", "chatId");

-- CreateIndex
CREATE UNIQUE INDEX "Notulen_rapatId_key" ON "Notulen"("rapatId");

-- CreateIndex
CREATE UNIQUE INDEX "NotulenButir_draftId_key" ON "NotulenButir"("draftId");

-- CreateIndex
CREATE INDEX "NotulenButir_notulenId_idx" ON "NotulenButir"("notulenId");

-- CreateIndex
CREATE UNIQUE INDEX "NotulenRiwayat_once_key" ON "NotulenRiwayat"("once");

-- CreateIndex
CREATE INDEX "NotulenRiwayat_notulenId_idx" ON "NotulenRiwayat"("notulenId");

-- CreateIndex
CREATE UNIQUE INDEX "TindakLanjut_draftId_key" ON "TindakLanjut"("draftId");

-- CreateIndex
CREATE INDEX "TindakLanjut_kecamatanId_status_tenggat_idx" ON "TindakLanjut"("kecamatanId", "status", "tenggat");

-- CreateIndex
CREATE INDEX "TindakLanjut_rapatId_idx" ON "TindakLanjut"("rapatId");

-- CreateIndex
CREATE UNIQUE INDEX "TindakLanjut_kecamatanId_tahun_nomor_key" ON "TindakLanjut"("kecamatanId", "tahun", "nomor");

-- CreateIndex
CREATE UNIQUE INDEX "TindakLanjutRiwayat_once_key" ON "TindakLanjutRiwayat"("once");

-- CreateIndex
CREATE INDEX "TindakLanjutRiwayat_tindakLanjutId_idx" ON "TindakLanjutRiwayat"("tindakLanjutId");

-- CreateIndex
CREATE UNIQUE INDEX "TindakLanjutFoto_tindakLanjutId_fileUniqueId_key" ON "TindakLanjutFoto"("tindakLanjutId", "fileUniqueId");

-- CreateIndex
CREATE INDEX "KartuTriwulan_kecamatanId_tahun_triwulan_idx" ON "KartuTriwulan"("kecamatanId", "tahun", "triwulan");

-- CreateIndex
CREATE UNIQUE INDEX "KartuTriwulan_desaId_tahun_triwulan_key" ON "KartuTriwulan"("desaId", "tahun", "triwulan");

-- CreateIndex
CREATE UNIQUE INDEX "KartuTriwulanRiwayat_once_key" ON "KartuTriwulanRiwayat"("once");

-- CreateIndex
CREATE INDEX "KartuTriwulanRiwayat_kartuId_idx" ON "KartuTriwulanRiwayat"("kartuId");
