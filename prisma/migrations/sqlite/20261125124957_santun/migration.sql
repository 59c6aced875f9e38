-- AlterTable
ALTER TABLE "OutboxMessage" ADD COLUMN "gentle" BOOLEAN NOT NULL DEFAULT false;
