/** The picture of the map that the page brings along. It leaves when the map itself is drawn, or says why it cannot be. */
class FirstPicture extends HTMLElement {
  private readonly watch = new MutationObserver(() => this.leaveWhenDone());

  connectedCallback(): void {
    this.watch.observe(document.body, { subtree: true, childList: true, attributeFilter: ['data-state'] });
    this.leaveWhenDone();
  }

  disconnectedCallback(): void {
    this.watch.disconnect();
  }

  private leaveWhenDone(): void {
    const page = document.querySelector('.app-content > *');
    const map = page?.querySelector<HTMLElement>('lentera-map');
    if ((page && !page.classList.contains('explorer')) || (map && map.dataset.state !== 'loading')) {
      this.remove();
    }
  }
}

customElements.define('lentera-first-picture', FirstPicture);

export {};
