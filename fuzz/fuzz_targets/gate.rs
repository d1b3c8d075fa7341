//! Any address: what passes the gate names a host of the list and nothing else, for every reader of addresses.
#![no_main]

use libfuzzer_sys::fuzz_target;
use marchepied::fetch::Gate;

fuzz_target!(|typed: &str| {
    let gate = Gate::of(["www.caf.fr", "service-public.gouv.fr"]);
    let Ok(target) = gate.pass(typed) else { return };
    let host = target.host();
    assert!(["www.caf.fr", "service-public.gouv.fr"].contains(&host));
    // Cut by hand, the address says the same: no user, no port, no other host.
    let rest = target.as_str().strip_prefix("https://").expect("https only");
    let end = rest.find(['/', '?', '#']).unwrap_or(rest.len());
    assert!(rest[..end] == *host || rest[..end] == format!("{host}:443"), "{rest}");
    // What passed once passes again, as it is.
    let again = gate.pass(target.as_str()).expect("what passed is sound");
    assert_eq!(again.as_str(), target.as_str());
});
