const { ProjectionLease } = require('@jejak/projections');

const lease = new ProjectionLease(process.argv[2]);
process.send(lease.tryAcquire());
setInterval(() => lease.isHeld, 1000);
