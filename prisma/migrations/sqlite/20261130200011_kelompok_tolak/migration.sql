-- AlterTable
ALTER TABLE "Kelompok" ADD COLUMN "tolak" TEXT;
ALTER TABLE "Kelompok" ADD COLUMN "tolakAt" DATETIME;
ALTER TABLE "Kelompok" ADD COLUMN "topicId" INTEGER;

-- AlterTable
ALTER TABLE "Rapat" ADD COLUMN "kabar" TEXT;
ALTER TABLE "Rapat" ADD COLUMN "kabarSince" DATETIME;
