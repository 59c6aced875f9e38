-- DropTable
DROP TABLE "ConversationState";
