"""A throw-away home for one scenario: `config.toml` and the key files beside it."""

import json
import os

from parties import private_bare, private_pem, public_bare, public_pem

KEY_FILES = {"m.pem", "v3.key", "v2.key", "am.pem", "agent.token"}
PLACES = {"JPY": ("JP", "Asia/Tokyo"), "KRW": ("KR", "Asia/Seoul"), "EUR": ("FR", "Europe/Paris")}


def write(check, parties, keys, wechat, shop, sources, more, bare=False, wallets=("wechat", "alipay"), wrong_v3=False):
    def put(name, text):
        with open(os.path.join(check.home, name), "w", opener=lambda p, f: os.open(p, f, 0o600)) as file:
            file.write(text)

    put("m.pem", private_pem(parties.merchant))
    put("v3.key", "0" * 32 if wrong_v3 else parties.api_v3)
    put("v2.key", parties.api_v2)
    put("p1.pem", parties.platform_pem)
    put("p2.pem", parties.platform2_pem)
    country, zone = PLACES[check.currency]
    parts = [f"""[shop]
name = {json.dumps(shop, ensure_ascii=False)}
country = "{country}"
currency = "{check.currency}"
timezone = "{zone}"
merchant_category_code = "5947"

[till]
id = "paris-1"
language = "fr"
customer_language = "zh-Hans"
"""]
    if "wechat" in wallets:
        parts.append(wechat_part(check, parties, keys, wechat))
    if check.alipay and "alipay" in wallets:
        put("am.pem", private_bare(parties.alipay_merchant) if bare else private_pem(parties.alipay_merchant))
        put("ap.pem", public_bare(parties.alipay_platform) if bare else public_pem(parties.alipay_platform))
        put("agent.token", parties.agent_token)
        parts.append(alipay_part(check))
    parts.append(f"""[local_qr]
template = "26"
guid = "com.example.scheme"
account = "1234567890"
merchant_name = "MAISON LUMIERE"
merchant_name_local = "光之屋"
merchant_city = "PARIS"

[rates]
sources = {sources}
max_age_hours = 96

[offline]
per_sale_max = "200"
total_max = "1000"
count_max = 20
hours_max = 48
{more}
""")
    put("config.toml", "\n".join(parts))


def wechat_part(check, parties, keys, more):
    known = {"cert": f'{{ id = "{parties.platform_id}", key = "file:p1.pem" }}',
             "public": f'{{ id = "{parties.platform2_id}", key = "file:p2.pem" }}'}
    chosen = {"both": ", ".join(known.values()), "empty": "", "absent": None}.get(keys, known.get(keys))
    if keys == "public":
        check.acquirer.use_key = lambda count: "public"
    if keys == "both":
        check.acquirer.use_key = lambda count: "cert" if count % 2 else "public"
    identity = ", ".join(f'{name} = "{value}"' for name, value in check.acquirer.identity.items())
    platform = "" if chosen is None else f"platform_keys = [{chosen}]"
    return f"""[wechat]
base_url = "http://127.0.0.1:{check.acquirer.port}"
identity = {{ {identity} }}
merchant_serial = "{parties.merchant_serial}"
private_key = "file:m.pem"
api_v3_key = "file:v3.key"
api_v2_key = "file:v2.key"
{platform}
notify_url = "https://pay.example.org/wechat/notify"
{more}
"""


def alipay_part(check):
    """`check.alipay.settings` holds what the acquirer will look for; times and paces are said beside it."""
    peer, lines = check.alipay, []
    for name in ("merchant_id", "store_id", "merchant_region", "settlement_currency", "notify_url"):
        if name in peer.settings:
            lines.append(f'{name} = "{peer.settings[name]}"')
    if "key_version" in peer.settings:
        lines.append(f"key_version = {peer.settings['key_version']}")
    if "agent_token" in peer.settings:
        lines.append('agent_token = "file:agent.token"')
    return f"""[alipay]
base_url = "http://127.0.0.1:{peer.port}"
client_id = "{peer.client_id}"
private_key = "file:am.pem"
public_key = "file:ap.pem"
{chr(10).join(lines)}
{check.alipay_more}
"""
