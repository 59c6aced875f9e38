-- AlterTable
ALTER TABLE "Kelompok" ADD COLUMN     "tolak" TEXT,
ADD COLUMN     "tolakAt" TIMESTAMP(3),
ADD COLUMN     "topicId" INTEGER;

-- AlterTable
ALTER TABLE "Rapat" ADD COLUMN     "kabar" TEXT,
ADD COLUMN     "kabarSince" TIMESTAMP(3);
