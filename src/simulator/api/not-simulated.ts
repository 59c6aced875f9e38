/** Methods of Bot API 10.3 that exist at Telegram and not here: they are refused as such, not as unknown. */

export const NOT_SIMULATED: ReadonlySet<string> = new Set(
  `
    forwardMessages copyMessages sendLivePhoto sendAudio sendVideo sendAnimation sendVoice sendVideoNote
    sendPaidMedia sendVenue sendPoll sendChecklist sendDice sendMessageDraft getUserProfilePhotos
    getUserProfileAudios setUserEmojiStatus banChatMember unbanChatMember restrictChatMember promoteChatMember
    setChatAdministratorCustomTitle setChatMemberTag banChatSenderChat unbanChatSenderChat setChatPermissions
    exportChatInviteLink createChatInviteLink editChatInviteLink createChatSubscriptionInviteLink
    editChatSubscriptionInviteLink revokeChatInviteLink approveChatJoinRequest declineChatJoinRequest
    answerChatJoinRequestQuery sendChatJoinRequestWebApp setChatPhoto deleteChatPhoto setChatTitle
    setChatDescription getUserPersonalChatMessages setChatStickerSet deleteChatStickerSet getForumTopicIconStickers
    createForumTopic editForumTopic closeForumTopic reopenForumTopic deleteForumTopic unpinAllForumTopicMessages
    editGeneralForumTopic closeGeneralForumTopic reopenGeneralForumTopic hideGeneralForumTopic
    unhideGeneralForumTopic unpinAllGeneralForumTopicMessages answerGuestQuery getUserChatBoosts
    getBusinessConnection getManagedBotToken replaceManagedBotToken getManagedBotAccessSettings
    setManagedBotAccessSettings setMyProfilePhoto removeMyProfilePhoto getAvailableGifts sendGift
    giftPremiumSubscription verifyUser verifyChat removeUserVerification removeChatVerification readBusinessMessage
    deleteBusinessMessages setBusinessAccountName setBusinessAccountUsername setBusinessAccountBio
    setBusinessAccountProfilePhoto removeBusinessAccountProfilePhoto setBusinessAccountGiftSettings
    getBusinessAccountStarBalance transferBusinessAccountStars getBusinessAccountGifts getUserGifts getChatGifts
    convertGiftToStars upgradeGift transferGift postStory repostStory editStory deleteStory answerWebAppQuery
    savePreparedInlineMessage savePreparedKeyboardButton editMessageMedia editMessageLiveLocation
    stopMessageLiveLocation editMessageChecklist stopPoll editEphemeralMessageText editEphemeralMessageMedia
    editEphemeralMessageCaption editEphemeralMessageReplyMarkup approveSuggestedPost declineSuggestedPost
    deleteEphemeralMessage deleteMessageReaction deleteAllMessageReactions sendSticker getStickerSet
    getCustomEmojiStickers uploadStickerFile createNewStickerSet addStickerToSet setStickerPositionInSet
    deleteStickerFromSet replaceStickerInSet setStickerEmojiList setStickerKeywords setStickerMaskPosition
    setStickerSetTitle setStickerSetThumbnail setCustomEmojiStickerSetThumbnail deleteStickerSet sendRichMessage
    sendRichMessageDraft answerInlineQuery sendInvoice createInvoiceLink answerShippingQuery answerPreCheckoutQuery
    getMyStarBalance getStarTransactions refundStarPayment editUserStarSubscription setPassportDataErrors sendGame
    setGameScore getGameHighScores
  `
    .trim()
    .split(/\s+/),
);
