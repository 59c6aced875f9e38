-- AlterTable
ALTER TABLE "KonfirmasiFoto" ADD COLUMN "caption" TEXT;
