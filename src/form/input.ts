/** What a person sent, reduced to what fields understand; pure data, so that parsing can be tested by tables. */

/** A photo that Telegram keeps. */
export type PhotoRef = {
  readonly fileId: string;
  /** The same picture has the same value, also when it is sent again. */
  readonly uniqueId: string;
  /** What the person wrote below it. */
  readonly caption?: string;
};

/** Kinds of message that no field understands; the name goes into the sentence. */
export type OtherKind = 'sticker' | 'voice' | 'video' | 'poll' | 'document' | 'animation' | 'other';

export type Input =
  | { readonly type: 'text'; readonly text: string }
  /** `value` is what the field itself put behind the button. */
  | { readonly type: 'button'; readonly value: string }
  | {
      readonly type: 'photo';
      readonly photo: PhotoRef;
      readonly bytes?: number;
    }
  | {
      readonly type: 'file';
      readonly photo: PhotoRef;
      readonly mime: string;
      readonly bytes?: number;
    }
  | {
      readonly type: 'location';
      readonly latitude: number;
      readonly longitude: number;
    }
  | {
      readonly type: 'contact';
      readonly name: string;
      readonly phone: string;
      readonly own: boolean;
    }
  | { readonly type: 'other'; readonly kind: OtherKind };
