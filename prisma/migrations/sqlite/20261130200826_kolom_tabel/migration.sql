-- CreateTable
CREATE TABLE "KolomTabel" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "kecamatanId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "updatedAt" DATETIME NOT NULL,
    CONSTRAINT "KolomTabel_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateIndex
CREATE UNIQUE INDEX "KolomTabel_kecamatanId_jenis_hash_key" ON "KolomTabel"("kecamatanId", "jenis", "hash");
