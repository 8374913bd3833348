#!/bin/sh
# Makes the certificates of the stack: an authority of its own, and a certificate for Elasticsearch signed by it.
# May run at any time: what is there and good for a month stays. FOLDER gets keys and certificates, for Elasticsearch alone;
# PUBLIC gets the authority's certificate, for all who are to trust it. Wants openssl.
set -eu
umask 022
folder=${1:?usage: certificates.sh FOLDER PUBLIC}
public=${2:?usage: certificates.sh FOLDER PUBLIC}
names=DNS:elasticsearch,DNS:localhost,IP:127.0.0.1
month=2592000 # seconds

good() { # certificate
    test -s "$1" && openssl x509 -in "$1" -noout -checkend "$month" >/dev/null
}

scratch=$(mktemp -d "$folder/.new-XXXXXX")
trap 'rm -rf "$scratch"' EXIT

if good "$folder/ca.crt" && test -s "$folder/ca.key"; then
    echo "authority: stays"
else
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -days 3650 -subj "/CN=newsmill-authority" \
        -addext "basicConstraints=critical,CA:TRUE,pathlen:0" -addext "keyUsage=critical,keyCertSign,cRLSign" \
        -keyout "$scratch/ca.key" -out "$scratch/ca.crt" 2>/dev/null
    chmod 600 "$scratch/ca.key"
    mv "$scratch/ca.key" "$scratch/ca.crt" "$folder/"
    echo "authority: made"
fi

if good "$folder/node.crt" && test -s "$folder/node.key" &&
    openssl verify -CAfile "$folder/ca.crt" "$folder/node.crt" >/dev/null 2>&1; then
    echo "elasticsearch: stays"
else
    printf 'subjectAltName=%s\nextendedKeyUsage=serverAuth,clientAuth\nbasicConstraints=CA:FALSE\n' "$names" >"$scratch/ext"
    openssl req -new -newkey ec -pkeyopt ec_paramgen_curve:P-256 -noenc -subj "/CN=elasticsearch" \
        -keyout "$scratch/node.key" -out "$scratch/node.csr" 2>/dev/null
    openssl x509 -req -in "$scratch/node.csr" -CA "$folder/ca.crt" -CAkey "$folder/ca.key" -days 730 \
        -extfile "$scratch/ext" -out "$scratch/node.crt" 2>/dev/null
    chmod 640 "$scratch/node.key" # Elasticsearch reads it as a member of our group
    mv "$scratch/node.key" "$scratch/node.crt" "$folder/"
    echo "elasticsearch: made"
fi

cp "$folder/ca.crt" "$scratch/public"
mv "$scratch/public" "$public/ca.crt"
