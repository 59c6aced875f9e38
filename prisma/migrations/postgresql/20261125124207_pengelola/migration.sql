-- AlterTable
ALTER TABLE "Orang" ADD COLUMN     "pengelola" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "SetupCode" ADD COLUMN     "createdById" INTEGER,
ADD COLUMN     "expiresAt" TIMESTAMP(3),
ADD COLUMN     "kecamatanId" INTEGER;

-- Whoever brought the first code runs the installation; a code that set up a kecamatan sets up no other.
UPDATE "Orang" SET "pengelola" = true
WHERE "erasedAt" IS NULL
  AND "id" = (SELECT "usedById" FROM "SetupCode" WHERE "usedById" IS NOT NULL ORDER BY "id" LIMIT 1);
UPDATE "SetupCode" SET "kecamatanId" = (
  SELECT k."kecamatanId" FROM "Kontak" k
  WHERE k."orangId" = "SetupCode"."usedById" AND k."peran" = 'KASI' ORDER BY k."id" LIMIT 1
) WHERE "usedById" IS NOT NULL;
