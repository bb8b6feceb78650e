import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { onLanguage } from './current.js';

/** Renders its host again when the language of the interface changes. */
export class Localized implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #stop: (() => void) | undefined;

  /** @param host The element whose words follow the language. */
  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Starts to listen; the language may have changed while the host was away. */
  hostConnected(): void {
    this.#host.requestUpdate();
    this.#stop = onLanguage(() => {
      this.#host.requestUpdate();
    });
  }

  /** Ends the listening. */
  hostDisconnected(): void {
    this.#stop?.();
  }
}
