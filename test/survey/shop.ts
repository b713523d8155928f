/** A catalog with every kind of plan and add-on that can be compared, or not. */
export const SHOP = `catalog shop "Shop" { currency USD, EUR }
feature api "API access"
feature sso "Single sign-on"
feature support "Support" one of email "Email", phone "Phone"
limit storage "Storage" size
limit history "History" duration
models video "video models" {
  wan "Wan"
  veo-3 "Veo 3"
}
credits cycle "cycle credits" {
  issued every cycle
  valid until renewal
}
plan free "Free" {
  price free
  storage 1 GB
  history 1 month
}
plan starter "Starter" {
  everything in free
  price 15 USD monthly, 150 USD yearly, 14 EUR monthly, 140 EUR yearly
  storage 10 GB
  cycle 10 monthly, 120 yearly
  video only wan
  support email
}
plan pro "Pro" {
  everything in starter
  price 40 USD monthly, 400 USD yearly, 38 EUR monthly, 380 EUR yearly
  cycle 50 monthly, 600 yearly
  support phone
  history unlimited
  api
}
plan team "Team" {
  everything in pro except history
  price 8 USD per seat monthly, 7 EUR per seat monthly, at least 3
  video all
  storage 100 GB
}
plan enterprise "Enterprise" {
  everything in team
  price contact us
  sso
}
add-on room "Extra storage" {
  available for starter, pro
  price 5 USD monthly, 50 USD yearly, 4 EUR monthly, 40 EUR yearly
  quantity any
  storage plus 100 GB
}
add-on access "API key" {
  available for starter
  price 9 USD monthly, 90 USD yearly, 8 EUR monthly, 80 EUR yearly
  api
}
add-on cinema "Cinema" {
  price 12 USD monthly, 20 USD once, 11 EUR monthly, 18 EUR once
  needs room
  video plus veo-3
}
add-on hotline "Hotline" {
  price contact us
  support phone
}
`;
