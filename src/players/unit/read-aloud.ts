/**
 * Reads a text aloud with a voice of the device, where there is one.
 *
 * A voice that needs the network is never used: what a learner reads stays here.
 */
export class ReadAloud {
  readonly #changed: () => void;
  #speaking = false;

  /** @param changed Called when it begins or ends, or when voices are found. */
  constructor(changed: () => void) {
    this.#changed = changed;
    globalThis.speechSynthesis?.addEventListener('voiceschanged', changed, { once: true });
  }

  /** Whether it reads. */
  get speaking(): boolean {
    return this.#speaking;
  }

  /** Whether there is a voice of the device for a language. */
  speaks(language: string): boolean {
    return this.#voice(language) !== undefined;
  }

  /** Begins to read, or stops. */
  toggle(text: string, language: string): void {
    if (this.#speaking) {
      this.stop();
      return;
    }
    const voice = this.#voice(language);
    if (!voice) return;
    // Some engines fall silent in a long text, so each line is an utterance of its own.
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    lines.forEach((line, at) => {
      const utterance = new SpeechSynthesisUtterance(line);
      utterance.voice = voice;
      utterance.lang = voice.lang;
      if (at === lines.length - 1) {
        utterance.onend = () => {
          this.#note(false);
        };
      }
      speechSynthesis.speak(utterance);
    });
    this.#note(true);
  }

  /** Stops reading. */
  stop(): void {
    if (!this.#speaking) return;
    speechSynthesis.cancel();
    this.#note(false);
  }

  #voice(language: string): SpeechSynthesisVoice | undefined {
    return globalThis.speechSynthesis
      ?.getVoices()
      .find(({ lang, localService }) => localService && lang.startsWith(language.slice(0, 2)));
  }

  #note(speaking: boolean): void {
    this.#speaking = speaking;
    this.#changed();
  }
}
