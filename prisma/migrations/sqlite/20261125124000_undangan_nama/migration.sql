-- AlterTable
ALTER TABLE "Invite" ADD COLUMN "jabatan" TEXT;
ALTER TABLE "Invite" ADD COLUMN "nama" TEXT;
ALTER TABLE "Invite" ADD COLUMN "telepon" TEXT;
