-- DropTable
PRAGMA foreign_keys=off;
DROP TABLE "ConversationState";
PRAGMA foreign_keys=on;
