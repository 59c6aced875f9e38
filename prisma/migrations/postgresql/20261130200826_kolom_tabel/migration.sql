-- CreateTable
CREATE TABLE "KolomTabel" (
    "id" SERIAL NOT NULL,
    "kecamatanId" INTEGER NOT NULL,
    "jenis" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "updatedAt" TIMESTAMP(3) NOT NULL,

    CONSTRAINT "KolomTabel_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "KolomTabel_kecamatanId_jenis_hash_key" ON "KolomTabel"("kecamatanId", "jenis", "hash");

-- AddForeignKey
ALTER TABLE "KolomTabel" ADD CONSTRAINT "KolomTabel_kecamatanId_fkey" FOREIGN KEY ("kecamatanId") REFERENCES "Kecamatan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
