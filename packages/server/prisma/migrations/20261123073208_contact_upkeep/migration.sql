-- CreateEnum
CREATE TYPE "influence" AS ENUM ('starting_out', 'experienced', 'senior', 'decides_on_hiring');

-- AlterTable
ALTER TABLE "contact" ADD COLUMN     "contact_every_days" INTEGER,
ADD COLUMN     "influence" "influence",
ADD COLUMN     "snoozed_until" TIMESTAMPTZ(3),
ADD COLUMN     "years_shared" DOUBLE PRECISION;
