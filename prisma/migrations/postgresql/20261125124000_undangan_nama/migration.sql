-- AlterTable
ALTER TABLE "Invite" ADD COLUMN     "jabatan" TEXT,
ADD COLUMN     "nama" TEXT,
ADD COLUMN     "telepon" TEXT;
