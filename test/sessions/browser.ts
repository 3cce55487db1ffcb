interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Readonly<Record<string, unknown>>;
}

/** A browser as far as signing in needs one: it keeps the cookie, and sends the token that it was given. */
export class Browser {
  cookie: string | undefined;
  csrf: string | undefined;

  constructor(readonly url: string) {}

  async send(
    method: string,
    path: string,
    body?: unknown,
    headers: Readonly<Record<string, string>> = {},
  ): Promise<Answer> {
    const response = await fetch(`${this.url}${path}`, {
      method,
      headers: {
        ...(this.cookie === undefined ? {} : { Cookie: this.cookie }),
        ...(this.csrf === undefined || method === 'GET' ? {} : { 'X-CSRF-Token': this.csrf }),
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const [set] = response.headers.getSetCookie();
    if (set !== undefined) this.cookie = set.split(';')[0];
    const text = await response.text();
    return {
      status: response.status,
      headers: response.headers,
      body: text === '' ? {} : (JSON.parse(text) as object as Answer['body']),
    };
  }

  get(path: string): Promise<Answer> {
    return this.send('GET', path);
  }

  async signIn(account: string, password: string): Promise<Answer> {
    const answer = await this.send('POST', '/api/session', { account, password });
    const { csrfToken } = answer.body;
    if (typeof csrfToken === 'string') this.csrf = csrfToken;
    return answer;
  }
}
